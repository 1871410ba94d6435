package org.fonds.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.apache.commons.codec.digest.DigestUtils;
import org.fonds.protocol.MetadataPrefix;

/**
 * The stylesheets of our own rules, written when the program is built: making them of Schematron takes longer than all
 * else that a small ingest does. Each is named for the rules that it was made of, so that one of other rules is never
 * taken; where there is none, rules are compiled as an operator's are.
 */
public final class ReadyRules {
    private ReadyRules() {}

    /**
     * Writes the stylesheets.
     *
     * @param arguments the folder of classes
     */
    public static void main(String... arguments) throws IOException, SaxonApiException {
        for (MetadataPrefix prefix : FormatChecks.PROFILES) {
            RuleText rules = RuleText.ofProfile(prefix.value());
            Path file = Path.of(arguments[0] + name(rules));
            if (!rules.isEmpty() && Files.notExists(file)) {
                write(Schematron.stylesheet(rules), file);
            }
        }
    }

    private static void write(XdmNode stylesheet, Path file) throws IOException, SaxonApiException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Schematron.PROCESSOR.newSerializer(out).serializeNode(stylesheet);
        }
    }

    private static String name(RuleText rules) {
        return rules.name() + "." + DigestUtils.sha256Hex(rules.bytes()).substring(0, 16) + ".xsl";
    }

    /** The rules ready to run, where they were made ready. */
    static Optional<XsltExecutable> of(RuleText rules) {
        try (InputStream in = ReadyRules.class.getResourceAsStream(name(rules))) {
            return in == null ? Optional.empty() : Optional.of(Schematron.ready(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SaxonApiException e) {
            throw new IllegalStateException("The stylesheet of " + rules.name() + " does not compile", e);
        }
    }
}
