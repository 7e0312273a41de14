report-not-in-language = Ikke på norsk, vist på et annet språk
