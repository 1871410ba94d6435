package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.FragmentValidator;
import org.fonds.xml.Finding;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When EDM is offered, and the parts of it that no other format has. */
class EdmRowsTest {
    private static final String IN_COPYRIGHT = "http://rightsstatements.org/vocab/InC/1.0/";
    private static final FragmentValidator VALIDATOR = FragmentValidator.ofProfiles();

    private final RecordSketch sketch = new RecordSketch();

    @Test
    void whatIsMissingForEdmIsTold() {
        assertThat(Europeana.NONE.obstacles(null))
                .containsExactly("edm.provider is not set", "edm.data-provider is not set", "record.rights is not set");
        assertThat(new Europeana("A", "B", "TEXT").obstacles(URI.create(IN_COPYRIGHT)))
                .isEmpty();
        assertThat(new Europeana("A", "B", "TEXT").obstacles(URI.create("https://rightsstatements.org/page/InC/1.0/")))
                .containsExactly("record.rights, https://rightsstatements.org/page/InC/1.0/, is not on Europeana's"
                        + " list as written");
    }

    @Test
    void withoutAllOfItThereIsNoEdm() {
        assertThat(Crosswalks.of(Rendering.settings()))
                .extracting(crosswalk -> crosswalk.format().prefix().value())
                .containsExactly("oai_dc", "oai_qdc", "mods", "marcxml");
    }

    @Test
    void aRecordWithoutAnAddressHasNoEdm() {
        sketch.address = null;
        Crosswalk edm = Rendering.crosswalk("edm", Rendering.settings(null, IN_COPYRIGHT));
        assertThat(edm.appliesTo(sketch.record())).isFalse();
    }

    @Test
    void anAddressWithAFragmentKeepsOne() {
        sketch.address = "https://archive.example.org/list#5";
        Rendering edm = Rendering.of("edm", Rendering.settings(null, IN_COPYRIGHT), sketch.record());
        assertThat(edm.one("//edm:ProvidedCHO/@rdf:about")).isEqualTo("https://archive.example.org/list#5-document");
        assertThat(edm.one("//edm:isShownAt/@rdf:resource")).isEqualTo("https://archive.example.org/list#5");
    }

    @Test
    void aTypeThatEdmDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Europeana.type("BOOK")).hasMessage("write one of TEXT, IMAGE, SOUND, VIDEO, 3D.");
    }

    /** The settings and the schema must have the same list: else a record would be held back that cannot be mended. */
    @ParameterizedTest
    @CsvSource({
        "http://rightsstatements.org/vocab/CNE/1.0/, true",
        "http://rightsstatements.org/vocab/InC/1.0/, true",
        "http://rightsstatements.org/vocab/InC-EDU/1.0/, true",
        "http://rightsstatements.org/vocab/InC-OW-EU/1.0/, true",
        "http://rightsstatements.org/vocab/NoC-NC/1.0/, true",
        "http://rightsstatements.org/vocab/NoC-OKLR/1.0/, true",
        "http://rightsstatements.org/vocab/NoC-US/1.0/, false",
        "http://rightsstatements.org/vocab/InC/1.0, false",
        "https://rightsstatements.org/vocab/InC/1.0/, false",
        "http://creativecommons.org/publicdomain/zero/1.0/, true",
        "http://creativecommons.org/publicdomain/mark/1.0/, true",
        "http://creativecommons.org/publicdomain/mark/2.0/, false",
        "http://creativecommons.org/licenses/by/4.0/, true",
        "http://creativecommons.org/licenses/by-nc-nd/4.0/, true",
        "http://creativecommons.org/licenses/by-nd-nc/4.0/, false",
        "http://creativecommons.org/licenses/by/4.0/de/, false",
        "http://creativecommons.org/licenses/by-sa/3.0/de/, true",
        "http://creativecommons.org/licenses/by-sa/2.5/scotland/, true",
        "http://creativecommons.org/licenses/by-sa/2.0/uk/, true",
        "http://creativecommons.org/licenses/by-sa/3.0/uk/, false"
    })
    void settingsAndSchemaTakeTheSameRights(String uri, boolean taken) {
        assertThat(EuropeanaRights.areOnTheList(URI.create(uri))).isEqualTo(taken);
        XmlFragment good = Rendering.of("edm", Rendering.settings(null, IN_COPYRIGHT), sketch.record())
                .fragment();
        XmlFragment other = XmlFragment.written(
                good.toString().replace(IN_COPYRIGHT, uri).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(VALIDATOR.check(new MetadataPrefix("edm"), other).stream().noneMatch(Finding::isError))
                .isEqualTo(taken);
    }
}
