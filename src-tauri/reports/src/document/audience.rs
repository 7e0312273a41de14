//! Who gets what: the one place where it is decided.

use tilsyn_core::text::Sentence;

use crate::kind::codes;

codes! {
    /// For whom a report is cut.
    pub enum Audience {
        /// The privacy officer and those who work with them: everything.
        Internal = "internal",
        /// Management and the board: figures and findings, not the particulars of single persons.
        Management = "management",
        /// A supervisory authority, a court, an auditor.
        Authority = "authority",
        /// A controller for whom the organisation works, or another customer.
        Customer = "customer",
        /// Everybody.
        Public = "public",
    }
}

impl Audience {
    /// Its name.
    #[must_use]
    pub fn name(self) -> Sentence {
        Sentence::new(format!("report-audience-{}", self.code()))
    }
}

codes! {
    /// What sort of content a chapter, a block, a fact or a column is.
    pub enum Matter {
        /// What every audience of the report may read.
        General = "general",
        /// Names of staff and who to reach: who decided, reviewed, answers for something.
        Staff = "staff",
        /// Particulars of single cases: references, dates, outcomes one by one.
        Cases = "cases",
        /// Terms with partners: agreements, due diligence, prices.
        Contracts = "contracts",
        /// How security is built: measures one by one, places of evidence.
        Security = "security",
        /// What the organisation thinks of itself: remarks, gaps, findings, reviews that are overdue.
        Judgement = "judgement",
        /// Legal advice.
        Advice = "advice",
    }
}

impl Matter {
    /// Its name.
    #[must_use]
    pub fn name(self) -> Sentence {
        Sentence::new(format!("report-matter-{}", self.code()))
    }
}

impl Audience {
    /// Whether this audience gets this sort of content.
    #[must_use]
    pub const fn gets(self, matter: Matter) -> bool {
        match (self, matter) {
            (_, Matter::General) | (Self::Internal, _) => true,
            // A board decides on findings; it needs no names and no single case.
            (Self::Management, Matter::Contracts | Matter::Security | Matter::Judgement) => true,
            (Self::Management, Matter::Staff | Matter::Cases | Matter::Advice) => false,
            // Article 31 and 58(1): what it is entitled to. Legal advice stays with the organisation.
            (
                Self::Authority,
                Matter::Staff | Matter::Cases | Matter::Contracts | Matter::Security,
            ) => true,
            (Self::Authority, Matter::Judgement | Matter::Advice) => false,
            // Article 28(3)(h): what shows that the duties of a processor are met.
            (Self::Customer, Matter::Security) => true,
            (
                Self::Customer,
                Matter::Staff
                | Matter::Cases
                | Matter::Contracts
                | Matter::Judgement
                | Matter::Advice,
            )
            | (
                Self::Public,
                Matter::Staff
                | Matter::Cases
                | Matter::Contracts
                | Matter::Security
                | Matter::Judgement
                | Matter::Advice,
            ) => false,
        }
    }
}
