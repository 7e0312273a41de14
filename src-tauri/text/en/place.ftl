### Where a file lies: working copies of files on a network or in a cloud, publishing, and files that went on apart.

## Places
place-nfs = on a network (NFS)
place-smb = on a network (SMB)
place-9p = in a folder of the host (9P)
place-network = on a network
place-fuse = in a folder that another program provides
place-onedrive = in a cloud folder (OneDrive)
place-dropbox = in a cloud folder (Dropbox)
place-google-drive = in a cloud folder (Google Drive)
place-icloud = in a cloud folder (iCloud)
place-nextcloud = in a cloud folder (Nextcloud)
place-synced = in a folder that is synchronised

## What is refused
error-share-went-on = The file went on since this working copy was taken: somebody else published.
error-share-went-on-do = Nothing was written over. Merge both first, then publish; nothing of either is lost.
error-share-being-published = Somebody is publishing to this file at this moment.
error-share-being-published-do = Wait a little and try again. What was begun and not ended is taken away after ten minutes.
error-share-no-working-copy = This file lies on a disk of this computer: there is no working copy of it.
error-share-no-working-copy-do = It is saved where it lies with every change. To merge another file, name it.
error-share-branch-other-workspace = This is a file of another register.
error-share-branch-other-workspace-do = Nothing was merged. Only copies of one register can be merged.
error-share-branch-newer = The other file holds everything that is here, and goes on from it.
error-share-branch-newer-do = There is nothing to merge: go on with the other file.
error-share-branch-secret = Some of what would be merged belongs to cases under secrecy that you do not handle.
error-share-branch-secret-do = Nothing was merged. Have somebody merge it who handles these cases.
error-share-branch-undecided = { $count ->
    [one] One record was changed in both files and needs a decision.
   *[other] { $count } records were changed in both files and need a decision.
}
error-share-branch-undecided-do = Decide for each whether it stays as it is here or becomes as it is there. What is decided against stays in its history.

## Files that went on apart
branch-state-taken = comes in
branch-state-conflict = changed in both
branch-state-present = here already
branch-state-left = stays there
branch-why-erased = erased there; erase it here too
branch-why-erased-here = erased here
branch-why-approval = an approval is given again here
branch-why-key = a key is enrolled again here
branch-why-link = links to what is not here

## The command line
cli-copy = { $file } lies { $place }. It is worked on in a copy on this machine{ $standing ->
    [same] , which is as the file is.
    [ahead] , which has changes that are not published yet. To publish them: tilsyn-cli publish { $file }
    [behind] . The file has gone on, and another program still has the copy open.
    [apart] . Both have gone on. To bring them together: tilsyn-cli merge { $file }
   *[unseen] . The file itself cannot be read now.
}
cli-copy-conflict = Beside it lies { $other }, which looks like a conflict copy. To see what is in it: tilsyn-cli merge { $file } { $other } --dry-run
cli-publish-done = { $events ->
    [0] { $file } is as the working copy already. Trail: { $size } events
    [one] Published { $file }: one new event. Trail: { $size } events
   *[other] Published { $file }: { $events } new events. Trail: { $size } events
}
cli-branch-plan = { $relation ->
    [same] { $file } is the same register at the same head.
    [older] { $file } is a beginning of this register: there is nothing in it that is not here.
    [newer] { $file } holds everything that is here, and goes on from it.
   *[apart] { $file } went on by itself after { $common } common events: { $events } not here yet, { $present } here already.
}
cli-branch-by = by { $name }, { $day }, { $events ->
    [one] one event
   *[other] { $events } events
}
cli-branch-values = was { $base }; here { $here }; there { $there }
cli-branch-empty = empty
cli-branch-done = Merged { $file }: { $events ->
    [one] one event
   *[other] { $events } events
} of { $records ->
    [one] one record
   *[other] { $records } records
}; { $left ->
    [0] nothing was left
    [one] one record was left
   *[other] { $left } records were left
}. The list of its events is kept as { $list }.
cli-branch-aside = What could not be merged is in the copy as it was: { $file }
cli-branch-publish = It is in the working copy. To publish it: tilsyn-cli publish { $file }
cli-history-branch = came in with a branch; written there by { $name } on { $at }

## The window
copybar = Working copy
copybar-lies = This file lies { $place }.
copybar-same = You work on a copy on this computer, which is as the file is.
copybar-ahead = You work on a copy on this computer. It has changes that are not published yet.
copybar-behind = Somebody published meanwhile, and the copy is open elsewhere too. Close the file everywhere and open it again.
copybar-apart = Somebody published meanwhile, and there are changes here too. Bring both together; nothing is lost.
copybar-unseen = You work on a copy on this computer. The file itself cannot be read now.
copybar-publish = Publish
copybar-published = { $count ->
    [0] Published: the file was as the copy already
    [one] Published: one new event
   *[other] Published: { $count } new events
}
copybar-merge = Bring together…
copybar-beside = Look at the conflict copy { $name }…
copybar-stranger = This file is not known as yours.
copybar-stranger-do = What is shown was taken in from it; nothing is written to it. To work in it, take it over in the file menu.
copybar-stranger-comment = Comment on it…
branch-title = Another file of this register
branch-title-original = What was published meanwhile
branch-records = Records
branch-relation-same = It is the same register at the same head: there is nothing to merge.
branch-relation-older = It is a beginning of this register: there is nothing in it that is not here.
branch-relation-newer = It holds everything that is here, and goes on from it: go on with that file.
branch-relation-apart = It went on by itself after { $common } common events. { $events ->
    [one] One event
   *[other] { $events } events
} would come in, each once.
branch-was = before
branch-here = here
branch-there = there
branch-published = published
branch-copy = in the copy
branch-decide = What becomes of { $ref }
branch-decide-needed = Both changed it: say which stays. The other stays in its history.
branch-side-keep = Stays as it is here
branch-side-take = Becomes as it is there
branch-original-keep = As it was published
branch-original-take = As it is in the copy
branch-merge = Merge
branch-done = { $events ->
    [one] One event
   *[other] { $events } events
} came in, of { $records ->
    [one] one record.
   *[other] { $records } records.
}
branch-done-publish = It is in the copy on this computer. Publish it when you are done.
branch-set-aside = What could not be merged is kept in a copy of its own, beside the working copy.
