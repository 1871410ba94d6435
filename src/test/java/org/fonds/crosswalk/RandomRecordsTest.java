package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.xml.XmlFragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomRecordsTest {
    private static final int RECORDS = Integer.getInteger("fonds.records", 200);
    private static final String RIGHTS = "http://rightsstatements.org/vocab/CNE/1.0/";

    private final CrosswalkSettings settings = Rendering.settings("https://archive.example.org/document/{id}", RIGHTS);

    /** Another seed each run; give the one of a failure here to run it again. */
    private final long seed = ThreadLocalRandom.current().nextLong();

    @Test
    void everyRecordIsValidAgainstTheProfiles() {
        List<Crosswalk> crosswalks = Crosswalks.of(settings);
        for (ArchivalRecord record : records()) {
            for (Crosswalk crosswalk : crosswalks) {
                XmlFragment fragment = crosswalk.render(record, Rendering.FIRST_DAY);
                MetadataPrefix prefix = crosswalk.format().prefix();
                assertThat(ProfileSchema.breaches(prefix.value(), fragment))
                        .as("seed %d, %s", seed, fragment)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void everyRecordIsValidAgainstTheOfficialSchema(String prefix) {
        OfficialSchema official = OfficialSchema.of(prefix);
        Crosswalk crosswalk = Rendering.crosswalk(prefix, settings);
        for (ArchivalRecord record : records()) {
            XmlFragment fragment = crosswalk.render(record, Rendering.FIRST_DAY);
            assertThat(official.faults(fragment))
                    .as("seed %d, %s", seed, fragment)
                    .isEmpty();
        }
    }

    @Test
    void aRecordRendersToTheSameBytesInEveryThread() {
        List<ArchivalRecord> records = records().subList(0, Math.min(300, RECORDS));
        List<XmlFragment> once = rendered(records, Crosswalks.of(settings));
        List<Crosswalk> shared = Crosswalks.of(settings);

        List<List<XmlFragment>> several = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> rendered(records, shared))
                .toList();

        assertThat(several)
                .as("seed %d", seed)
                .allSatisfy(each -> assertThat(each).isEqualTo(once));
    }

    private static List<XmlFragment> rendered(List<ArchivalRecord> records, List<Crosswalk> crosswalks) {
        List<XmlFragment> fragments = new ArrayList<>();
        for (ArchivalRecord record : records) {
            crosswalks.forEach(crosswalk -> fragments.add(crosswalk.render(record, LocalDate.of(2001, 2, 3))));
        }
        return fragments;
    }

    private List<ArchivalRecord> records() {
        RandomRecords random = new RandomRecords(seed);
        return IntStream.range(0, RECORDS).mapToObj(i -> random.next()).toList();
    }
}
