package org.fonds.pages;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.Allowance;
import org.fonds.quality.DocumentValidator;
import org.fonds.quality.ValidationObserver;
import org.fonds.xml.Finding;
import org.fonds.xml.PlacedFinding;
import org.fonds.xml.Severity;

/**
 * One validation for a visitor: of documents that are held in memory and forgotten afterwards. What it may cost is bounded,
 * in bytes, documents, findings and time.
 */
final class Validation implements ValidationObserver {
    private static final long MOST_UNFOLDED = 64L << 20;
    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_FINDINGS = 1000;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final DocumentValidator validator;
    private final String expected;
    private final Allowance allowance =
            new Allowance(MOST_UNFOLDED, "all documents together have more than " + MOST_UNFOLDED + " bytes");
    private final long deadline = System.nanoTime() + LONGEST.toNanos();
    private final List<ValidationView.Document> documents = new ArrayList<>();
    private final List<PlacedFinding> findings = new ArrayList<>();
    private final Map<String, Long> records = new TreeMap<>();
    private final List<Finding> ofDocument = new ArrayList<>();
    private String document = "";
    private long told;

    /**
     * Begins one.
     *
     * @param expected the format that the records should have; empty for any
     */
    Validation(DocumentValidator validator, String expected) {
        this.validator = validator;
        this.expected = expected;
    }

    /** Checks one document. */
    void document(String name, byte[] bytes) {
        document = name;
        ofDocument.clear();
        try (InputStream in = timed(new ByteArrayInputStream(bytes))) {
            validator.validate(name, in, this);
        } catch (IOException e) {
            unreadable(name, e);
        }
        show(name, XmlListing.around(bytes, ofDocument));
    }

    private void show(String name, XmlListing listing) {
        documents.add(new ValidationView.Document(name, "d" + (documents.size() + 1), listing));
    }

    /** Checks the XML files in a ZIP file. */
    void zip(String name, byte[] bytes) {
        int checked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                InputStream unfolded = allowance.limit(timed(zip));
                if (!entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    // To pass over a file is to unfold it.
                    unfolded.transferTo(OutputStream.nullOutputStream());
                    continue;
                }
                if (checked == MOST_DOCUMENTS) {
                    throw new IOException("it has more than " + MOST_DOCUMENTS + " XML files");
                }
                document(name + "!" + entry.getName(), unfolded.readAllBytes());
                checked++;
            }
            if (checked == 0) {
                throw new IOException("there is no file in it whose name ends in .xml");
            }
        } catch (IOException | IllegalArgumentException e) {
            ofDocument.clear();
            unreadable(name, e);
            show(name, XmlListing.of(new byte[0], ofDocument));
        }
    }

    private void unreadable(String name, Exception e) {
        finding(DocumentValidator.ofFile(
                name,
                "file",
                "It cannot be read to its end: " + e.getMessage() + ".",
                "Look whether the file is whole; 'fonds validate' checks files of any size."));
    }

    private InputStream timed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                check();
                return super.read(bytes, start, length);
            }

            private void check() throws IOException {
                if (System.nanoTime() - deadline > 0) {
                    throw new IOException("the validation took longer than " + LONGEST.toSeconds() + " seconds");
                }
            }
        };
    }

    @Override
    public void record(MetadataPrefix format) {
        records.merge(format.value(), 1L, Long::sum);
        if (!expected.isEmpty() && !format.value().equals(expected)) {
            finding(new PlacedFinding(
                    document,
                    null,
                    new Finding(
                            format.value(),
                            "format",
                            Severity.ERROR,
                            0,
                            0,
                            "",
                            "A record is in " + format + ", not in " + expected + ".",
                            "Choose another format, or let each record be known by its root.")));
        }
    }

    @Override
    public void finding(PlacedFinding placed) {
        told++;
        if (findings.size() < MOST_FINDINGS) {
            findings.add(placed);
            ofDocument.add(placed.finding());
        }
    }

    /** All findings, as far as they are kept. */
    List<PlacedFinding> findings() {
        return findings;
    }

    /** What came of it. */
    ValidationView.Outcome outcome() {
        return new ValidationView.Outcome(records, documents, told, count(Severity.ERROR), count(Severity.WARNING));
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(placed -> placed.finding().severity() == severity)
                .count();
    }
}
