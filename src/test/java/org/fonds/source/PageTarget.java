package org.fonds.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * Any file is documents or refusals with a reason and a remedy, and what was accepted is read as the same record when its
 * stored bytes are read again.
 */
public final class PageTarget {
    private static final SourceReaders READERS = LayoutExample.museum();

    private PageTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        List<Reading> readings = READERS.read(new SourceDocument("file", data)).toList();
        readings.forEach(PageTarget::check);
    }

    private static void check(Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            assertThat(refused.reason()).isNotBlank();
            assertThat(refused.remedy()).isNotBlank();
        } else if (reading instanceof Reading.Accepted accepted) {
            assertThat(READERS.reread(accepted.layout(), "file", accepted.document()))
                    .isInstanceOfSatisfying(
                            Reading.Accepted.class,
                            again -> assertThat(again.record()).isEqualTo(accepted.record()));
        }
    }
}
