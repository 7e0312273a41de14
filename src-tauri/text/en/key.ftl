### Signing keys: where they lie, unlocking, enrolment, loss, revocation.

## What stands between a person and their keys
key-state-keychain = Signing keys lie in the keychain of this desktop.
key-state-keychain-locked = Signing keys lie in the keychain of this desktop, and it is locked. You can read; unlock it to write.
key-state-passphrase-new = There is no keychain here. Choose a passphrase; signing keys are kept in files under it.
key-state-passphrase-needed = Signing keys lie in files under a passphrase. You can read; give the passphrase to write.
key-state-unlocked = Signing keys lie in files under a passphrase. They are open until the program ends.

## What a key is worth
key-self-asserted = self-asserted: they enrolled it themselves, and nobody vouched for it
key-public-knowledge = Not secret: this person of the sample does not exist, and whoever has the file can sign with this key. It proves nothing.
field-key-revoked-at = Key revoked
field-self-enrolled-at = Key enrolled by themselves

## Errors
error-key-missing = Nobody who may write here has their signing key on this machine. You can read everything and change nothing.
error-key-missing-do = Work where your key lies. If it is lost, have somebody who can write here renew it, or enrol a new one yourself; the trail then shows for ever that nobody vouched for it.
error-key-locked = { $place ->
    [keychain] The signing key lies in the keychain, which is locked or did not give it out.
   *[file] Signing keys on this machine are kept in files under a passphrase, and it was not given yet.
}
error-key-locked-do = { $place ->
    [keychain] Unlock the keychain, or let Tilsyn use it, and try again. Reading needs no key.
   *[file] Give the passphrase, or choose one if there is none yet, and try again. Reading needs no key.
}
error-key-passphrase = This is not the passphrase of the signing keys on this machine.
error-key-passphrase-do = Try again. If it is lost, the keys are lost with it: move the folder “keys” out of the data folder of this program, choose a new passphrase, and have your key renewed.
error-passphrase-short = A new passphrase has at least { $least } characters.
error-passphrase-short-do = Choose a longer one, for example several words that do not belong together.
error-keychain = The keychain refused ({ $detail }).
error-keychain-do = Check that it works with a program of its own, and try again. Reading needs no key.
error-key-revoked = This signing key was revoked, so nothing was written.
error-key-revoked-do = Have somebody who can write here enrol a new key for you.
error-key-replaced = This signing key is not the one that is enrolled now, so nothing was written.
error-key-replaced-do = Work where the newer key lies, or have your key renewed.

## The command line: keys
cli-keys-count = { $count ->
    [one] One participant.
   *[other] { $count } participants.
} Times are those of the author’s clock.
cli-keys-here = can sign on this machine
cli-keys-none = No signing key.
cli-keys-since = Since { $at }, event { $seq }: { $how }
cli-keys-first = with it the register was begun
cli-keys-by = enrolled by { $who }
cli-keys-revoked-at = Revoked { $at }, event { $seq }, by { $who }
cli-keys-replaced-at = Replaced { $at }, event { $seq }, by { $who }
cli-keys-renewed = { $name } signs with a new key from now on. It lies on this machine.
cli-keys-vouched = { $who } vouched for it.
cli-keys-alone = Nobody vouched for it: it is self-asserted, and shown so for ever.
cli-keys-revoked = The key of { $name } is revoked: it signs nothing from now on. What it signed stands.
cli-keys-revoked-before = The key of { $name } was revoked before, so nothing was written.
cli-history-key-added = signing key enrolled
cli-history-key-revoked = signing key revoked

## The command line: the passphrase
cli-passphrase-new = There is no keychain here, so signing keys are kept in files under a passphrase of at least { $least } characters. It is asked once each time the program runs.
cli-passphrase-choose = New passphrase:
cli-passphrase-again = The same again:
cli-passphrase-ask = Passphrase of the signing keys:
cli-in-passphrase-file = The file named in TILSYN_PASSPHRASE_FILE
cli-error-passphrase-differs = The two passphrases are not the same.
cli-error-passphrase-differs-do = Run the command again, and type the same twice.
cli-error-no-passphrase = Signing keys on this machine are kept in files under a passphrase, and nobody can be asked for it here.
cli-error-no-passphrase-do = Run the command at a terminal, or name a file that holds the passphrase in the environment variable TILSYN_PASSPHRASE_FILE.
cli-error-same-name = Several participants have this name.
cli-error-same-name-do = Give the reference of the one you mean, for example U-02.

## The screen: the passphrase, and why nobody can sign
passphrase = Passphrase
passphrase-again = The same again
passphrase-title = Open your signing keys
passphrase-new-title = Choose a passphrase for your signing keys
passphrase-words = What you write is signed. The keys for that lie in files on this computer, and they are opened once while the program runs.
passphrase-new-words = There is no keychain here, so your signing keys are kept in files. The passphrase protects them: without it nobody can sign in your name, even with this computer in hand.
passphrase-note = At least { $least } characters; several words that do not belong together are best.
passphrase-other = The two are not the same.
passphrase-lost = It cannot be recovered. If it is lost, a new key is enrolled for you; what you signed stays yours.
passphrase-choose = Choose
passphrase-unlock = Open
passphrase-busy = Opening…
keybar = Signing
keybar-keychain = The keychain of this desktop is locked.
keybar-keychain-do = You can read. Unlock it to write.
keybar-passphrase = Your signing keys are locked.
keybar-passphrase-do = You can read. Give the passphrase to write.
keybar-none = Nobody who may write here has their signing key on this computer.
keybar-none-do = You can read everything. If your key is lost, enrol a new one.
keybar-revoked = Your signing key was revoked.
keybar-revoked-do = You can read. Have somebody who can write here enrol a new one for you.
keybar-unlock = Open the keys…
keybar-enrol = Enrol again…
enrol-title = Enrol a new key
enrol-words = A new key is made on this computer. From then on only it signs for you in this file; what the old one signed stays signed.
enrol-who = Who are you?
enrol-choose = Choose a person
enrol-do = Enrol
enrol-mark = The trail shows for ever that nobody vouched for this key.
enrol-mark-do = If a colleague can still write here, have them renew your key instead.

## The screen: people and their keys
people-title = People and keys
people-open = People and keys…
people-words = Whoever writes here signs with a key of their own.
person-revoked = key revoked
person-self-enrolled = enrolled themselves
person-more = More for { $name }
key-renew = Renew key…
key-revoke = Revoke key…
key-renew-title = Renew the key of { $name }?
key-renew-words = A new key is made on this computer, and you vouch for it. The old one signs nothing from then on; what it signed stays signed.
key-renew-do = Renew
key-renewed = { $name } signs with a new key from now on.
key-revoke-title = Revoke the key of { $name }?
key-revoke-words = Nothing is signed with it from then on. What it signed stays signed, and stays theirs.
key-revoke-do = Revoke
key-revoked = The key of { $name } is revoked.
