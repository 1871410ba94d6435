package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fonds.record.Agent;
import org.fonds.record.AgentRole;
import org.fonds.record.CalendarDate;
import org.fonds.record.ContributorRole;
import org.fonds.record.DocumentDate;
import org.fonds.record.Offering;
import org.fonds.record.RelatedDocument;
import org.fonds.record.ShelfMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModsRowsTest {
    private static final String ORIGINAL = "/m:mods/m:relatedItem[@type='original'][@displayLabel='Original']";
    private static final String COPY = "/m:mods/m:relatedItem[@type='otherVersion'][@displayLabel='Copy']";

    private final RecordSketch sketch = new RecordSketch();

    @Test
    void titleIsPrimaryAndInTheLanguageOfTheTranslation() {
        sketch.offered(Offering.Kind.TRANSLATION, "German");

        assertThat(rendered().one("/m:mods/m:titleInfo[@usage='primary'][@lang='ger']/m:title"))
                .isEqualTo("Note on the Ferry");
    }

    @Test
    void titleInAScriptThatTheLanguageLacksHasNoLanguage() {
        sketch.title = "渡船笔记";

        assertThat(rendered().all("//m:titleInfo/@lang")).isEmpty();
    }

    @Test
    void dateIsTheKeyDateAndStandsAsPrinted() {
        sketch.dated(DocumentDate.of("May 1953", CalendarDate.month(1953, 5)));

        assertThat(rendered()
                        .one("/m:mods/m:originInfo[@eventType='production']"
                                + "/m:dateCreated[@encoding='w3cdtf'][@keyDate='yes'][not(@point)][not(@qualifier)]"))
                .isEqualTo("1953-05");
        assertThat(rendered().one("/m:mods/m:originInfo/m:displayDate")).isEqualTo("May 1953");
    }

    @Test
    void rangeHasTwoPointsAndItsKeyAtTheStart() {
        sketch.dated(new DocumentDate("June 1953 - 1954", CalendarDate.month(1953, 6), CalendarDate.year(1954), false));

        assertThat(rendered().one("//m:dateCreated[@point='start'][@keyDate='yes']"))
                .isEqualTo("1953-06");
        assertThat(rendered().one("//m:dateCreated[@point='end'][not(@keyDate)]"))
                .isEqualTo("1954");
    }

    @Test
    void approximateDateIsQualified() {
        sketch.dated(new DocumentDate("circa 1953", CalendarDate.year(1953), null, true));

        assertThat(rendered().one("//m:dateCreated[@qualifier='approximate'][@keyDate='yes']"))
                .isEqualTo("1953");
    }

    @Test
    void undatedIsToldInWordsAlone() {
        sketch.dated(DocumentDate.undated("undated"));

        assertThat(rendered().all("/m:mods/m:originInfo/*")).containsExactly("undated");
    }

    @Test
    void aDateNobodyStatesIsNotTold() {
        assertThat(rendered().all("//m:originInfo")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHOR, aut, author",
        "ADDRESSEE, rcp, addressee",
        "TRANSLATOR, trl, translator",
        "TRANSCRIBER, trc, transcriber",
        "EDITOR, edt, editor",
        "SPONSOR, spn, sponsor"
    })
    void nameHasTheCodeAndTheWordsOfItsRole(ContributorRole role, String code, String words) {
        sketch.with("Anna Orlin [Birch]", role);

        String term = "/m:mods/m:name[m:namePart='Anna Orlin [Birch]']/m:role/m:roleTerm[@authority='marcrelator']";
        assertThat(rendered().one(term + "[@type='code']")).isEqualTo(code);
        assertThat(rendered().one(term + "[@type='text']")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"OBTAINED_BY, obtained by", "CONTRIBUTED_BY, contributed by"})
    void whoObtainedOrGaveTheScanHasARoleInWordsAlone(ContributorRole role, String words) {
        sketch.with("Anna Orlin", role);

        assertThat(rendered().one("/m:mods/m:name/m:role/m:roleTerm[not(@authority)][@type='text']"))
                .isEqualTo(words);
        assertThat(rendered().all("//m:roleTerm")).hasSize(1);
    }

    @Test
    void firstAuthorAloneIsThePrimaryName() {
        sketch.with("A", ContributorRole.ADDRESSEE)
                .with("B", ContributorRole.AUTHOR)
                .with("C", ContributorRole.AUTHOR);

        assertThat(rendered().all("/m:mods/m:name/m:namePart")).containsExactly("A", "B", "C");
        assertThat(rendered().one("/m:mods/m:name[@usage='primary']/m:namePart"))
                .isEqualTo("B");
    }

    @Test
    void clausesOfObtainingAndContributingAreAcquisitionNotes() {
        sketch.handled(withProject("Obtained and translated for CWIHP by A", AgentRole.OBTAINED, AgentRole.TRANSLATOR))
                .handled(RecordSketch.agent("Contributed by B", AgentRole.CONTRIBUTED));
        sketch.citationNotes.add("provided to the archive by C");
        sketch.citationNotes.add("a remark");

        assertThat(rendered().all("/m:mods/m:note[@type='acquisition']"))
                .containsExactly(
                        "Obtained and translated for CWIHP by A", "Contributed by B", "provided to the archive by C");
        assertThat(rendered().all("/m:mods/m:note")).hasSize(3);
    }

    @Test
    void aTranslationClauseWithAProjectIsACreditsNote() {
        sketch.handled(withProject("Translated for CWIHP by A", AgentRole.TRANSLATOR))
                .handled(RecordSketch.agent("Translated by B", AgentRole.TRANSLATOR));

        assertThat(rendered().one("/m:mods/m:note")).isEqualTo("Translated for CWIHP by A");
        assertThat(rendered().one("/m:mods/m:note/@type")).isEqualTo("creation/production credits");
    }

    @Test
    void aTranslationClauseWithALanguageOrAnAffiliationIsACreditsNote() {
        sketch.handled(new Agent(
                        "Translated from Polish by A",
                        List.of("A"),
                        List.of(AgentRole.TRANSLATOR),
                        null,
                        "Polish",
                        null))
                .handled(new Agent(
                        "Translated by A (GWU)", List.of("A"), List.of(AgentRole.TRANSLATOR), null, null, "GWU"));

        assertThat(rendered().all("/m:mods/m:note[@type='creation/production credits']"))
                .containsExactly("Translated from Polish by A", "Translated by A (GWU)");
    }

    @Test
    void aClauseAboutSeveralPeopleOrAPersonNamedTwiceIsACreditsNote() {
        sketch.handled(clause("Translated by A and B", List.of("A", "B"), AgentRole.TRANSLATOR))
                .handled(clause("transcribed and edited by C", List.of("C"), AgentRole.TRANSCRIBER, AgentRole.EDITOR))
                .handled(clause("translation by D", List.of("D"), AgentRole.TRANSLATOR))
                .handled(clause("edited by E", List.of("E"), AgentRole.EDITOR))
                .handled(clause("Edited by E", List.of("E"), AgentRole.EDITOR));

        assertThat(rendered().all("/m:mods/m:note[@type='creation/production credits']"))
                .containsExactly("Translated by A and B", "transcribed and edited by C", "edited by E", "Edited by E");
    }

    @Test
    void clausesStandInTheOrderPrinted() {
        sketch.handled(withProject("Translated for CWIHP by A", AgentRole.TRANSLATOR))
                .handled(RecordSketch.agent("obtained by B", AgentRole.OBTAINED));

        assertThat(rendered().all("/m:mods/m:note")).containsExactly("Translated for CWIHP by A", "obtained by B");
    }

    private static Agent clause(String printed, List<String> names, AgentRole... roles) {
        return new Agent(printed, names, List.of(roles), null, null, null);
    }

    @Test
    void creditsAreAFundingNoteAsPrinted() {
        sketch.paid("Made possible by the Ferry Fund", "Ferry Fund");

        assertThat(rendered().one("/m:mods/m:note[@type='funding']")).isEqualTo("Made possible by the Ferry Fund");
    }

    @Test
    void kindIsTheConfiguredTypeAndThePagesWord() {
        sketch.genre = "Telegram";

        assertThat(rendered().one("/m:mods/m:typeOfResource")).isEqualTo("text");
        assertThat(rendered().one("/m:mods/m:genre[not(@*)]")).isEqualTo("Telegram");
        assertThat(rendered().one("/m:mods/m:physicalDescription/m:internetMediaType"))
                .isEqualTo("text/html");
    }

    @Test
    void aTypeThatModsDoesNotHaveIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new Cataloging("X", RecordSketch.language("English"), "telegram", "Text", "text/html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("write one of text, cartographic, ");
    }

    @Test
    void languagesOfTheTextStandOnTopTheFirstOfThemPrimary() {
        sketch.offered(Offering.Kind.TRANSLATION, "English").offered(Offering.Kind.TRANSCRIPT, "German");

        String term = "/m:mods/m:language/m:languageTerm[@type='code'][@authority='iso639-2b']";
        assertThat(rendered().all(term)).containsExactly("eng", "ger");
        assertThat(rendered().all("/m:mods/m:language/m:languageTerm[@type='text']"))
                .containsExactly("English", "German");
        assertThat(rendered().one("/m:mods/m:language[@usage='primary']/m:languageTerm[1]"))
                .isEqualTo("eng");
        assertThat(rendered().all("//m:language/@objectPart")).isEmpty();
    }

    @Test
    void originalLanguagesStandWithTheOriginalAndInANote() {
        sketch.originallyIn("Russian", "Chinese")
                .offered(Offering.Kind.TRANSLATION, "English")
                .heldBy("State Archive", ShelfMark.NONE);

        assertThat(rendered().all(ORIGINAL + "/m:language/m:languageTerm"))
                .containsExactly("rus", "Russian", "chi", "Chinese");
        assertThat(rendered().one("/m:mods/m:note[@type='language']"))
                .isEqualTo("Translation from Russian and Chinese");
    }

    @Test
    void whatIsNoTranslationHasNoSuchNote() {
        sketch.originallyIn("Russian").offered(Offering.Kind.TRANSCRIPT, "Russian");

        assertThat(rendered().all("/m:mods/m:note[@type='language']")).isEmpty();
    }

    @Test
    void aTranslatorMakesATranslationWhereContentsSaysNothing() {
        sketch.originallyIn("Russian").with("A", ContributorRole.TRANSLATOR);

        assertThat(rendered().one("/m:mods/m:note[@type='language']")).isEqualTo("Translation from Russian");
    }

    @Test
    void anOriginalOfUnknownHolderKeepsItsLanguages() {
        sketch.originallyIn("Russian");

        assertThat(rendered().one(ORIGINAL + "/m:language/m:languageTerm[@type='code']"))
                .isEqualTo("rus");
        assertThat(rendered().all(ORIGINAL + "/m:location")).isEmpty();
    }

    @Test
    void summaryIsTheAbstractInItsLanguage() {
        sketch.summary = "A ferry is late.";

        assertThat(rendered().one("/m:mods/m:abstract[@lang='eng']")).isEqualTo("A ferry is late.");
    }

    @Test
    void citationIsANoteCharacterForCharacter() {
        sketch.citation = "\"Note\",  Archive , without a stop";

        assertThat(rendered().one("/m:mods/m:note[@type='preferred citation']"))
                .isEqualTo("\"Note\",  Archive , without a stop");
    }

    @Test
    void shelfMarkIsToldWholeAndByItsLevels() {
        sketch.heldBy("RGASPI", ShelfMarks.ofRgaspi());

        Rendering mods = rendered();
        assertThat(mods.one(ORIGINAL + "/m:location/m:physicalLocation")).isEqualTo("RGASPI");
        assertThat(mods.one(ORIGINAL + "/m:location/m:shelfLocator")).isEqualTo("f. 558, op. 11, d. 97, ll. 67-70");
        assertThat(mods.all(ORIGINAL + "/m:part/m:detail/@type")).containsExactly("fond", "opis", "delo");
        assertThat(mods.all(ORIGINAL + "/m:part/m:detail/@level")).containsExactly("1", "2", "3");
        assertThat(mods.all(ORIGINAL + "/m:part/m:detail/m:number")).containsExactly("558", "11", "97");
        assertThat(mods.all(ORIGINAL + "/m:part/m:detail/m:caption")).containsExactly("f.", "op.", "d.");
        assertThat(mods.one(ORIGINAL + "/m:part/m:extent[@unit='listy']/m:list"))
                .isEqualTo("67-70");
    }

    @Test
    void aLevelWithoutALabelHasNoCaption() {
        sketch.heldBy("AVPRF", ShelfMarks.ofAvprf());

        assertThat(rendered().all(ORIGINAL + "/m:part/m:detail[@type='year'][@level='3']/*"))
                .containsExactly("1946");
    }

    @Test
    void leavesAloneMakeAPart() {
        sketch.heldBy("Archive", RecordSketch.mark("pp. 5-6", "pages", "pp.", "5-6"));

        assertThat(rendered().all(ORIGINAL + "/m:part/*/m:list")).containsExactly("5-6");
    }

    @Test
    void aMarkOfAnUnknownSystemIsToldWholeAlone() {
        sketch.heldBy("Itamaraty", ShelfMarks.ofUnknownSystem());

        assertThat(rendered().one(ORIGINAL + "/m:location/m:shelfLocator")).isEqualTo("Maço “600.(24h)”");
        assertThat(rendered().all(ORIGINAL + "/m:part")).isEmpty();
    }

    @Test
    void everyHolderOfTheOriginalIsAnItem() {
        sketch.originallyIn("Russian").heldBy("One", ShelfMark.NONE).heldBy("Two", ShelfMarks.ofAvprf());

        assertThat(rendered().all(ORIGINAL + "/m:location/m:physicalLocation")).containsExactly("One", "Two");
        assertThat(rendered().all(ORIGINAL + "/m:language/m:languageTerm[@type='code']"))
                .containsExactly("rus", "rus");
    }

    @Test
    void aCopysCollectionIsItsHostAndNoShelfMark() {
        sketch.copyHeldBy("Library of Congress, Manuscript Division", ShelfMarks.ofCollection());

        Rendering mods = rendered();
        assertThat(mods.all(COPY + "/m:location/*")).containsExactly("Library of Congress, Manuscript Division");
        assertThat(mods.one(COPY + "/m:relatedItem[@type='host']/m:titleInfo/m:title"))
                .isEqualTo("Ferry papers, 1887-1995");
        assertThat(mods.one(COPY + "/m:relatedItem[@type='host']/m:identifier[@type='lccn']"))
                .isEqualTo("mm970001");
        assertThat(mods.all(COPY + "/m:part")).isEmpty();
    }

    @Test
    void aCopyWithAShelfMarkIsToldLikeAnOriginal() {
        sketch.copyHeldBy("RGANI", ShelfMarks.ofRgaspi());

        assertThat(rendered().one(COPY + "/m:location/m:shelfLocator")).isEqualTo("f. 558, op. 11, d. 97, ll. 67-70");
        assertThat(rendered().all(COPY + "/m:part/m:detail")).hasSize(3);
        assertThat(rendered().all(COPY + "/m:language")).isEmpty();
    }

    @Test
    void aBoxInACollectionIsAMarkAndTheCollectionItsHost() {
        sketch.heldBy(
                "Eisenhower Library",
                RecordSketch.mark("Dulles Papers, Box 5", "collection", "", "Dulles Papers", "box", "Box", "5"));

        assertThat(rendered().one(ORIGINAL + "/m:location/m:shelfLocator")).isEqualTo("Dulles Papers, Box 5");
        assertThat(rendered().one(ORIGINAL + "/m:part/m:detail/@type")).isEqualTo("box");
        assertThat(rendered().one(ORIGINAL + "/m:relatedItem[@type='host']//m:title"))
                .isEqualTo("Dulles Papers");
    }

    @Test
    void provenanceNotesAreOwnershipNotes() {
        sketch.heldByWithNote("APRF", "Special Declassification April 2002");

        assertThat(rendered().one("/m:mods/m:note[@type='ownership']"))
                .isEqualTo("Special Declassification April 2002");
    }

    @Test
    void ofSeveralHoldersANoteSaysWhoseItIs() {
        sketch.heldBy("RGANI", ShelfMark.NONE)
                .heldByWithNote("APRF", "Special Declassification April 2002")
                .copyHeldBy("NSA", ShelfMark.NONE);

        assertThat(rendered().one("/m:mods/m:note[@type='ownership'][@displayLabel='Original 2']"))
                .isEqualTo("Special Declassification April 2002");
    }

    @Test
    void theDigitalArchiveAndThePagesCollectionsAreHosts() {
        sketch.aggregator = "Digital Ferry Archive";
        sketch.collections.add("Ferries of the North");

        assertThat(rendered().one("/m:mods/m:relatedItem[@type='host'][@displayLabel='Published in']"))
                .isEqualToIgnoringWhitespace("Digital Ferry Archive");
        assertThat(rendered().one("/m:mods/m:relatedItem[@type='host'][@displayLabel='Collection']"))
                .isEqualToIgnoringWhitespace("Ferries of the North");
    }

    @Test
    void thePagesAddressIsIdentifierAndLocation() {
        String address = "https://archive.example.org/document/4711";

        assertThat(rendered().one("/m:mods/m:identifier[@type='uri']")).isEqualTo(address);
        assertThat(rendered().one("/m:mods/m:identifier[@type='local']")).isEqualTo("4711");
        assertThat(rendered().one("/m:mods/m:location/m:url[@usage='primary'][@access='object in context']"))
                .isEqualTo(address);
    }

    @Test
    void classificationIsASecurityMarking() {
        sketch.classification = "Top Secret";

        assertThat(rendered().one("/m:mods/m:note[@type='security marking']")).isEqualTo("Top Secret");
    }

    @Test
    void relatedDocumentsHaveTitleAndAddressAndNoType() {
        sketch.related.add(new RelatedDocument("Reply", "https://archive.example.org/document/4712"));
        sketch.related.add(new RelatedDocument("Draft", "document/4713"));
        sketch.related.add(new RelatedDocument(" ", null));

        String item = "/m:mods/m:relatedItem[not(@type)]";
        assertThat(rendered().all(item + "/m:titleInfo/m:title")).containsExactly("Reply", "Draft");
        assertThat(rendered().one(item + "/m:location/m:url")).isEqualTo("https://archive.example.org/document/4712");
        assertThat(rendered().all(item)).hasSize(2);
    }

    @Test
    void headingsAreSubjectsOfTheirKind() {
        sketch.people.add("Orlin, Anna");
        sketch.topics.add("Ferries");
        sketch.places.add("Port Meridian");

        assertThat(rendered().one("/m:mods/m:subject/m:name[not(m:role)]/m:namePart"))
                .isEqualTo("Orlin, Anna");
        assertThat(rendered().one("/m:mods/m:subject/m:topic")).isEqualTo("Ferries");
        assertThat(rendered().one("/m:mods/m:subject/m:geographic")).isEqualTo("Port Meridian");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://rightsstatements.org/vocab/CNE/1.0/ | Copyright Not Evaluated",
                "https://creativecommons.org/licenses/by-nc/4.0/ | CC BY-NC 4.0",
                "http://creativecommons.org/licenses/by/3.0/us/ | CC BY 3.0 US",
                "http://creativecommons.org/publicdomain/zero/1.0/ | CC0 1.0",
                "http://creativecommons.org/publicdomain/mark/1.0/ | Public Domain Mark 1.0",
                "http://rightsstatements.org/vocab/NEW/1.0/ | http://rightsstatements.org/vocab/NEW/1.0/",
                "https://archive.example.org/terms | https://archive.example.org/terms"
            })
    void rightsAreLinkedAndNamed(String uri, String name) {
        Rendering mods = Rendering.of("mods", Rendering.settings(null, uri), sketch.record());

        assertThat(mods.one("/m:mods/m:accessCondition[@type='use and reproduction']"))
                .isEqualTo(name);
        assertThat(mods.one("/m:mods/m:accessCondition/@xlink:href")).isEqualTo(uri);
    }

    @Test
    void recordInfoTellsWhoWhenAndFromWhat() {
        Rendering mods = rendered();
        String info = "/m:mods/m:recordInfo/m:";

        assertThat(mods.one(info + "recordContentSource")).isEqualTo("Wilson Center Digital Archive");
        assertThat(mods.one(info + "recordCreationDate[@encoding='w3cdtf']")).isEqualTo("2026-11-22");
        assertThat(mods.one(info + "recordIdentifier[@source='digitalarchive.wilsoncenter.org']"))
                .isEqualTo("oai:digitalarchive.wilsoncenter.org:4711");
        assertThat(mods.one(info + "recordOrigin"))
                .isEqualTo("Made from the archive's document page; not reviewed by a cataloger.");
        assertThat(mods.one(info + "languageOfCataloging/m:languageTerm[@authority='iso639-2b']"))
                .isEqualTo("eng");
        assertThat(mods.all(info + "recordChangeDate")).isEmpty();
    }

    @Test
    void changeDateIsThePagesOwn() {
        sketch.updated = CalendarDate.month(2021, 3);

        assertThat(rendered().one("/m:mods/m:recordInfo/m:recordChangeDate[@encoding='w3cdtf']"))
                .isEqualTo("2021-03");
    }

    private Rendering rendered() {
        return Rendering.mods(sketch);
    }

    private static Agent withProject(String printed, AgentRole... roles) {
        return new Agent(printed, List.of("A"), List.of(roles), "CWIHP", null, null);
    }
}
