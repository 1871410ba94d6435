package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.FragmentValidator;
import org.fonds.record.AuthorisedName;
import org.fonds.record.AuthorisedTerm;
import org.fonds.record.Authorities;
import org.fonds.record.ContributorRole;
import org.fonds.record.Holding;
import org.fonds.record.ShelfMark;
import org.fonds.xml.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an authority file adds to records, and that nothing is added without it. */
class AuthoritiesTest {
    private static final String NAMES = "http://id.loc.gov/authorities/names";
    private static final String TERMS = "http://vocab.getty.edu/aat";
    private static final AuthorisedTerm MEMORANDUMS =
            new AuthorisedTerm("Memorandum", "memorandums", "aat", URI.create(TERMS), URI.create(TERMS + "/300026906"));
    private static final AuthorisedTerm CABLES = new AuthorisedTerm("Cable", "Telegrams", null, null, null);
    private static final Authorities AUTHORITIES = new Authorities(
            List.of(
                    new AuthorisedName(
                            "Ada Lund",
                            "Lund, Ada",
                            AuthorisedName.Kind.PERSONAL,
                            "naf",
                            URI.create(NAMES),
                            URI.create(NAMES + "/n1"),
                            "1903-1988",
                            null),
                    new AuthorisedName("Ferry Fund", null, AuthorisedName.Kind.CORPORATE, null, null, null, null, null),
                    new AuthorisedName(
                            "RGANI",
                            "Rossiiskii gosudarstvennyi arkhiv noveishei istorii",
                            AuthorisedName.Kind.CORPORATE,
                            "naf",
                            null,
                            URI.create(NAMES + "/n2"),
                            null,
                            "RuMoRGANI")),
            List.of(MEMORANDUMS, CABLES));

    private final RecordSketch sketch = new RecordSketch();

    private Rendering rendered(String prefix) {
        CrosswalkSettings plain = Rendering.settings();
        return Rendering.of(
                prefix,
                new CrosswalkSettings(
                        plain.repository(),
                        plain.cataloging(),
                        plain.textLanguage(),
                        plain.digitalCollection(),
                        plain.pageAddress(),
                        URI.create("http://rightsstatements.org/vocab/InC/1.0/"),
                        AUTHORITIES,
                        plain.europeana()),
                sketch.record());
    }

    @Test
    void aNameIsAuthorisedInModsAndStandsAsPrintedBesideIt() {
        sketch.with("Ada Lund", ContributorRole.TRANSLATOR);
        Rendering mods = rendered("mods");
        String name = "/m:mods/m:name[@type='personal'][@authority='naf'][@authorityURI='" + NAMES + "'][@valueURI='"
                + NAMES + "/n1']";
        assertThat(mods.one(name + "/m:namePart[not(@type)]")).isEqualTo("Lund, Ada");
        assertThat(mods.one(name + "/m:namePart[@type='date']")).isEqualTo("1903-1988");
        assertThat(mods.one(name + "/m:displayForm")).isEqualTo("Ada Lund");
        assertThat(mods.one(name + "/m:role/m:roleTerm[@type='code']")).isEqualTo("trl");
    }

    @Test
    void aNameWithATypeAloneStaysAsPrinted() {
        sketch.with("Ferry Fund", ContributorRole.SPONSOR);
        Rendering mods = rendered("mods");
        assertThat(mods.one("/m:mods/m:name[@type='corporate'][not(@authority)]/m:namePart"))
                .isEqualTo("Ferry Fund");
        assertThat(mods.all("//m:displayForm")).isEmpty();
    }

    @Test
    void anAuthorisedFirstAuthorIsTheMainEntryInMarc() {
        sketch.with("Ada Lund", ContributorRole.AUTHOR).with("A. Lund", ContributorRole.AUTHOR);
        Rendering marc = rendered("marcxml");
        String main = "//marc:datafield[@tag='100'][@ind1='1'][@ind2=' ']/marc:subfield";
        assertThat(marc.all(main)).containsExactly("Lund, Ada", "1903-1988", "author", NAMES + "/n1", "aut");
        assertThat(marc.all(main + "/@code")).containsExactly("a", "d", "e", "0", "4");
        assertThat(marc.one("//marc:datafield[@tag='245']/@ind1")).isEqualTo("1");
        assertThat(marc.all("//marc:datafield[@tag='720']/marc:subfield")).containsExactly("A. Lund", "author", "aut");
    }

    @Test
    void anyOtherAuthorisedNameIsAnAddedEntryInMarc() {
        sketch.with("A. Lund", ContributorRole.AUTHOR).with("RGANI", ContributorRole.TRANSLATOR);
        sketch.people.add("Ada Lund");
        sketch.people.add("Ferry Fund");
        Rendering marc = rendered("marcxml");
        assertThat(marc.all("//marc:datafield[@tag='710'][@ind1='2']/marc:subfield"))
                .containsExactly(
                        "Rossiiskii gosudarstvennyi arkhiv noveishei istorii", "translator", NAMES + "/n2", "trl");
        assertThat(marc.one("//marc:datafield[@tag='245']/@ind1")).isEqualTo("0");
        assertThat(marc.all("//marc:datafield[@tag='600'][@ind1='1'][@ind2='7']/marc:subfield"))
                .containsExactly("Lund, Ada", "1903-1988", NAMES + "/n1", "naf");
        assertThat(marc.one("//marc:datafield[@tag='653']/marc:subfield")).isEqualTo("Ferry Fund");
    }

    @Test
    void aNameThatTheFileLacksClaimsNothing() {
        sketch.with("A. Lund", ContributorRole.TRANSLATOR);
        assertThat(rendered("mods").all("/m:mods/m:name/@*")).isEmpty();
        assertThat(rendered("oai_dc").all("//dc:contributor")).containsExactly("A. Lund (translator)");
    }

    @Test
    void dublinCoreHasTheAuthorisedForm() {
        sketch.with("Ada Lund", ContributorRole.AUTHOR).with("Ada Lund", ContributorRole.TRANSLATOR);
        sketch.people.add("Ada Lund");
        Rendering dc = rendered("oai_dc");
        assertThat(dc.one("//dc:creator")).isEqualTo("Lund, Ada, 1903-1988");
        assertThat(dc.one("//dc:contributor")).isEqualTo("Lund, Ada, 1903-1988 (translator)");
        assertThat(dc.one("//dc:subject")).isEqualTo("Lund, Ada, 1903-1988");
    }

    @Test
    void aSubjectIsAuthorisedToo() {
        sketch.people.add("Ada Lund");
        Rendering mods = rendered("mods");
        assertThat(mods.one("//m:subject/m:name[@authority='naf']/m:namePart[not(@type)]"))
                .isEqualTo("Lund, Ada");
        assertThat(mods.one("//m:subject/m:name/m:displayForm")).isEqualTo("Ada Lund");
    }

    @Test
    void aHolderStandsAsPrintedThenAuthorisedThenByItsCode() {
        sketch.heldBy("RGANI", ShelfMark.NONE);
        Rendering mods = rendered("mods");
        assertThat(mods.all("//m:relatedItem[@type='original']/m:location/m:physicalLocation"))
                .containsExactly("RGANI", "Rossiiskii gosudarstvennyi arkhiv noveishei istorii", "RuMoRGANI");
        assertThat(mods.one("//m:physicalLocation[not(@*)]")).isEqualTo("RGANI");
        assertThat(mods.one("//m:physicalLocation[@authority='naf']/@valueURI")).isEqualTo(NAMES + "/n2");
        assertThat(mods.one("//m:physicalLocation[@authority='marcorg']")).isEqualTo("RuMoRGANI");
        assertThat(rendered("oai_dc").all("//dc:source")).containsExactly("Original: RGANI");
    }

    @Test
    void aHolderIsKnownByItsAbbreviationAsWell() {
        Holding holding = new Holding("Archive (RGANI)", "Archive", "RGANI", null, null, null, ShelfMark.NONE, null);
        assertThat(AUTHORITIES.of(holding).map(AuthorisedName::organisationCode))
                .contains("RuMoRGANI");
    }

    @Test
    void aGenreOfTheFileStandsWithItsList() {
        sketch.genre = "Memorandum";
        assertThat(rendered("mods")
                        .one("/m:mods/m:genre[@authority='aat'][@authorityURI='" + TERMS + "'][@valueURI='" + TERMS
                                + "/300026906']"))
                .isEqualTo("memorandums");
        Rendering marc = rendered("marcxml");
        String field = "//marc:datafield[@tag='655'][@ind1=' '][@ind2='7']/marc:subfield";
        assertThat(marc.all(field)).containsExactly("memorandums", TERMS + "/300026906", "aat");
        assertThat(marc.all(field + "/@code")).containsExactly("a", "0", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "edm"})
    void aGenreOfTheFileIsATypeInDublinCore(String prefix) {
        sketch.genre = "Memorandum";
        assertThat(rendered(prefix).all("//dc:type")).containsExactly("Text", "memorandums");
    }

    @Test
    void aGenreOfNoListClaimsNone() {
        sketch.genre = "Cable";
        assertThat(rendered("mods").one("/m:mods/m:genre[not(@*)]")).isEqualTo("Telegrams");
        assertThat(rendered("marcxml").all("//marc:datafield[@tag='655'][@ind2='4']/marc:subfield"))
                .containsExactly("Telegrams");
    }

    /** Also where a name is spelt like it. */
    @Test
    void aTypeThatTheFileLacksStandsAsPrinted() {
        sketch.genre = "Ada Lund";
        assertThat(rendered("mods").one("/m:mods/m:genre[not(@*)]")).isEqualTo("Ada Lund");
    }

    @Test
    void aTitleMakesNoGenre() {
        sketch.title = "Memorandum";
        assertThat(rendered("mods").all("//m:genre")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void recordsWithAuthoritiesAreValid(String prefix) {
        sketch.with("Ada Lund", ContributorRole.AUTHOR).with("Ferry Fund", ContributorRole.SPONSOR);
        sketch.people.add("Ada Lund");
        sketch.genre = "Memorandum";
        sketch.heldBy("RGANI", ShelfMark.NONE).copyHeldBy("RGANI", ShelfMark.NONE);
        Rendering rendering = rendered(prefix);
        assertThat(FragmentValidator.ofProfiles().check(new MetadataPrefix(prefix), rendering.fragment()))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(OfficialSchema.of(prefix).faults(rendering.fragment())).isEmpty();
    }
}
