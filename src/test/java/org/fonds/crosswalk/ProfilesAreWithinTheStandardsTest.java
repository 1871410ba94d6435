package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fonds.crosswalk.binding.edm.rdf.Rdf;
import org.fonds.crosswalk.binding.marcxml.MarcRecord;
import org.fonds.crosswalk.binding.mods.Mods;
import org.fonds.crosswalk.binding.oaidc.OaiDc;
import org.fonds.crosswalk.binding.oaiqdc.QualifiedDc;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a profile takes, the official schema of its format takes: tried with documents built from the classes of the
 * profile and with good records that something was done to. {@code -Dfonds.generated=20000} tries more of each.
 */
class ProfilesAreWithinTheStandardsTest {
    private static final int EACH = Integer.getInteger("fonds.generated", 120);
    private static final long SEED = Long.getLong("fonds.seed", System.nanoTime());
    private static final CrosswalkSettings SETTINGS = Rendering.settings(
            "https://archive.example.org/document/{id}", "http://rightsstatements.org/vocab/InC/1.0/");

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void whatTheProfileTakesTheStandardTakes(String prefix) {
        OfficialSchema official = OfficialSchema.of(prefix);
        Random random = new Random(SEED);
        List<XmlFragment> good = good(prefix);
        GeneratedBeans beans = new GeneratedBeans(root(prefix), good, random);
        Mutation mutation = new Mutation(random);
        int built = taken(prefix, official, beans::next);
        int mutated = taken(prefix, official, () -> mutation.of(good.get(random.nextInt(good.size()))));
        System.out.printf(
                "%s: %d built from classes, %d of them taken; %d mutated, %d of them taken; none refused by the"
                        + " standard%n",
                prefix, EACH, built, EACH, mutated);
        assertThat(built).as("seed %d: built and taken", SEED).isGreaterThan(EACH / 100);
        assertThat(mutated).as("seed %d: mutated and taken", SEED).isBetween(EACH / 100, EACH * 99 / 100);
    }

    private int taken(String prefix, OfficialSchema official, Supplier<XmlFragment> documents) {
        int taken = 0;
        for (int i = 0; i < EACH; i++) {
            XmlFragment document = documents.get();
            if (ProfileSchema.breaches(prefix, document).isEmpty()) {
                taken++;
                assertThat(official.faults(document))
                        .as("seed %d, %s", SEED, document)
                        .isEmpty();
            }
        }
        return taken;
    }

    private static List<XmlFragment> good(String prefix) {
        RandomRecords records = new RandomRecords(SEED);
        Crosswalk crosswalk = Rendering.crosswalk(prefix, SETTINGS);
        return Stream.generate(records::next)
                .limit(100)
                .map(record -> crosswalk.render(record, Rendering.FIRST_DAY))
                .toList();
    }

    private static Class<?> root(String prefix) {
        return switch (prefix) {
            case "oai_dc" -> OaiDc.class;
            case "oai_qdc" -> QualifiedDc.class;
            case "mods" -> Mods.class;
            case "marcxml" -> MarcRecord.class;
            case "edm" -> Rdf.class;
            default -> throw new IllegalArgumentException(prefix);
        };
    }
}
