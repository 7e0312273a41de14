//! Bases that are named and not stated: what must not be taken for one, and what is only proposed as unsure.

use super::of;
use crate::notice::{Attribute, MarkKind, Stated, Sureness};
use crate::text::Language::{self, En, Nb, Nl};

/// The letters that are proposed, with how sure.
fn told(text: &str, language: Language) -> Vec<(String, Sureness)> {
    let statements = of(text, language).statements.into_iter();
    statements
        .filter_map(|it| match &it.value {
            Some(Stated::Basis(basis)) => {
                let letter = basis.art6.map(|it| it.to_string()).unwrap_or_default();
                Some((letter, Sureness::of(it.confidence)))
            }
            _ => None,
        })
        .collect()
}

fn marks_a_basis(text: &str, language: Language) -> bool {
    of(text, language).marks.iter().any(|it| {
        it.mark == Some(MarkKind::BasisUnnamed)
            || matches!(it.mark, Some(MarkKind::PartUnread | MarkKind::Unread))
                && it.detail.as_str() == Attribute::Basis.code()
    })
}

#[test]
fn a_basis_that_is_denied_or_objected_to_or_a_thing_is_none() {
    for (language, text) in [
        (
            En,
            "Orders\n\nWe do not rely on your consent when we store your address.",
        ),
        (
            En,
            "Orders\n\nYou may object to processing that is based on our legitimate interests.",
        ),
        (
            En,
            "Orders\n\nYou can object to processing under Article 6(1)(f) GDPR at any time.",
        ),
        (
            En,
            "Trips\n\nWe need the consent form because it is asked for at the border.",
        ),
        (
            En,
            "Orders\n\nBecause we have rules, see article 6(1)(b) of the terms of sale.",
        ),
        (
            En,
            "Orders\n\nDo we need your consent, or is it based on a contract?",
        ),
        (
            En,
            "Orders\n\nWe keep your address longer if we are required by law to do so.",
        ),
        (
            Nb,
            "Bestillinger\n\nBehandlingen er ikke basert på ditt samtykke.",
        ),
        (
            Nb,
            "Bestillinger\n\nDu kan protestere mot behandling som er basert på berettiget interesse.",
        ),
        (
            Nb,
            "Bestillinger\n\nSe artikkel 6 nr. 1 bokstav b i kjøpsavtalen, som er grunnlaget.",
        ),
        (
            Nl,
            "Bestellingen\n\nDe verwerking is niet gebaseerd op toestemming.",
        ),
        (
            Nl,
            "Bestellingen\n\nWij bewaren uw adres langer als wij wettelijk verplicht zijn dat te doen.",
        ),
        (
            Nl,
            "Bestellingen\n\nU kunt bezwaar maken tegen verwerking op grond van een gerechtvaardigd belang.",
        ),
        (
            Nl,
            "Bestellingen\n\nZie artikel 6 lid 1 onder b van de huurovereenkomst.",
        ),
    ] {
        let found = told(text, language);
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}

#[test]
fn a_basis_in_general_on_a_condition_or_of_something_else_is_unsure_and_marked() {
    for (language, text) in [
        (
            En,
            "Orders\n\nWhere we rely on legitimate interests, we have weighed them.",
        ),
        (
            En,
            "Orders\n\nIf we want to use your address for another purpose, we will ask your consent.",
        ),
        (
            En,
            "Privacy\n\nOrders\n\nWe store your name.\n\nNewsletters\n\nWe store your name. For orders we rely on a legitimate interest.",
        ),
        (
            En,
            "Must you provide the data?\n\nFields with a star are necessary for the contract with you.",
        ),
        (
            En,
            "Privacy\n\nThe law allows us to use personal data only where one of the following grounds applies: consent, contract or legitimate interests.",
        ),
        (En, "Orders\n\nOur basis is article 6 b."),
        (
            En,
            "Privacy\n\nLegal basis\n\nFor the guests this is done with your consent.",
        ),
        (
            Nb,
            "Bestillinger\n\nDersom behandlingen er basert på berettiget interesse, har vi veid den.",
        ),
        (
            Nb,
            "Bestillinger\n\nVil vi bruke adressen til et annet formål, ber vi om samtykke.",
        ),
        (
            Nb,
            "Personvern\n\nAlle behandlinger må ha et grunnlag, som avtale, samtykke eller berettiget interesse.",
        ),
        (
            Nl,
            "Privacy\n\nBestellingen\n\nVoor zover wij ons baseren op een gerechtvaardigd belang, is dat afgewogen.",
        ),
        (
            Nl,
            "Bestellingen\n\nVoor een ander doel vragen wij eerst uw toestemming.",
        ),
        (
            Nl,
            "Privacy\n\nDe AVG kent zes grondslagen, zoals toestemming, een overeenkomst en een gerechtvaardigd belang.",
        ),
    ] {
        let found = told(text, language);
        assert!(
            found.iter().all(|it| it.1 == Sureness::Unsure),
            "{text}: {found:?}"
        );
        assert!(marks_a_basis(text, language), "{text}: {found:?}");
    }
}

#[test]
fn a_list_of_most_bases_that_there_are_is_unsure_whatever_stands_above_it() {
    let text = "The grounds we may use\n\nThose reasons are:\n\n- you have given consent, which is a legal basis;\n- it is necessary for a contract, with that legal basis;\n- it is based on a legal obligation;\n- it is based on our legitimate interests.";
    let found = told(text, En);
    assert!(!found.is_empty());
    assert!(found.iter().all(|it| it.1 == Sureness::Unsure), "{found:?}");
}

#[test]
fn a_basis_in_everyday_words_is_unsure_and_marked_as_unnamed() {
    for (language, text) in [
        (En, "Letters\n\nWe write to you only if you said yes."),
        (Nb, "Brev\n\nVi skriver til deg bare hvis du har sagt ja."),
        (
            Nl,
            "Brieven\n\nWij schrijven u alleen als u ja hebt gezegd.",
        ),
    ] {
        assert_eq!(
            told(text, language),
            [("a".to_owned(), Sureness::Unsure)],
            "{text}"
        );
        assert!(marks_a_basis(text, language), "{text}");
    }
}

#[test]
fn a_basis_that_is_stated_stays_what_it_is() {
    for (language, text, letter) in [
        (
            En,
            "Orders\n\nThe legal basis is the contract with you.",
            "b",
        ),
        (
            En,
            "Letters\n\nWe rely on your consent, which you may withdraw at any time.",
            "a",
        ),
        (
            En,
            "Letters\n\nWhen we send you letters, the legal basis is your consent.",
            "a",
        ),
        (Nb, "Bestillinger\n\nGrunnlaget er avtalen med deg.", "b"),
        (
            Nb,
            "Kamera\n\nVi har en berettiget interesse i å hindre tyveri.",
            "f",
        ),
        (
            Nl,
            "Bestellingen\n\nDe grondslag is de overeenkomst met u.",
            "b",
        ),
        (
            Nl,
            "Camera's\n\nWij doen dat om diefstal tegen te gaan, op grond van ons gerechtvaardigd belang.",
            "f",
        ),
    ] {
        let found = told(text, language);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(
            found
                .iter()
                .all(|it| it.0 == letter && it.1 != Sureness::Unsure),
            "{text}: {found:?}"
        );
    }
}
