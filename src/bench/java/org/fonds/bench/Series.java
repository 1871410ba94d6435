package org.fonds.bench;

import java.util.Arrays;
import java.util.Locale;

/** What several rounds came to. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Series(double[] values) {
    double median() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** From the lowest to the highest, in percent of the median. */
    String spread() {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(0);
        return String.format(Locale.ROOT, "%.0f-%.0f %%", 100 * low / median(), 100 * high / median());
    }
}
