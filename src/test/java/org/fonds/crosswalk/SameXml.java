package org.fonds.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fonds.xml.XmlFragment;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.builder.Input;
import org.xmlunit.diff.Diff;

/** Compares XML node by node, prefixes included; white space between elements alone is no difference. */
final class SameXml {
    private SameXml() {}

    static void as(Path expected, XmlFragment actual) {
        Diff diff = DiffBuilder.compare(Input.fromPath(expected))
                .withTest(Input.fromByteArray(actual.toBytes()))
                .ignoreElementContentWhitespace()
                .checkForIdentical()
                .build();
        assertThat(diff.hasDifferences())
                .withFailMessage(() -> diff.fullDescription() + "\nrendered: " + actual)
                .isFalse();
    }
}
