package org.fonds.fuzzing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.fonds.citation.CitationTarget;
import org.fonds.protocol.RequestTarget;
import org.fonds.provider.TokenTarget;
import org.fonds.source.PageTarget;

/** All targets in one process, chosen by the first byte, so that a short run starts the fuzzer once. */
public final class EveryTarget {
    private static final List<Consumer<byte[]>> TARGETS = List.of(
            CitationTarget::fuzzerTestOneInput,
            RequestTarget::fuzzerTestOneInput,
            TokenTarget::fuzzerTestOneInput,
            PageTarget::fuzzerTestOneInput);

    private EveryTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            TARGETS.get(Byte.toUnsignedInt(data[0]) % TARGETS.size()).accept(Arrays.copyOfRange(data, 1, data.length));
        }
    }
}
