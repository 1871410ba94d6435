package org.fonds.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.quality.DocumentValidator;
import org.fonds.quality.ValidationObserver;
import org.fonds.xml.Finding;
import org.fonds.xml.Namespaces;
import org.fonds.xml.PlacedFinding;
import org.fonds.xml.Severity;
import org.w3c.dom.Element;

/** Validity of all answers, and of the Dublin Core in them. */
final class SchemaProbe implements Probe {
    private static final Set<String> DUBLIN_CORE = Set.of(
            ("title creator subject description publisher contributor date type format identifier source language"
                            + " relation coverage rights")
                    .split(" "));

    private final DocumentValidator validator;
    private final boolean payload;

    /** @param payload whether oai_dc, too, is held against the validator's schemas, as they are the official ones */
    SchemaProbe(DocumentValidator validator, boolean payload) {
        this.validator = validator;
        this.payload = payload;
    }

    @Override
    public Set<String> ids() {
        return Set.of("E-11", "F-09");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) {
        for (Reply reply : endpoint.replies()) {
            if (reply.status() == 200 && reply.document().isPresent()) {
                validate(reply, out);
                reply.elements("metadata").forEach(metadata -> dublinCore(metadata, reply, out));
            }
        }
    }

    private void validate(Reply reply, Judgement out) {
        try {
            validator.validate("answer", new ByteArrayInputStream(reply.body()), new Judge(reply, out));
            out.check("E-11", reply, true, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dublinCore(Element metadata, Reply reply, Judgement out) {
        String prefix = reply.arguments()
                .map(sent -> sent.getOrDefault("metadataPrefix", ""))
                .orElse("");
        List<Element> roots = Elements.children(metadata);
        for (Element root : roots) {
            boolean ours = Elements.namespace(root).equals(Namespaces.OAI_DC);
            if (ours || prefix.equals("oai_dc")) {
                boolean pure = ours
                        && "dc".equals(root.getLocalName())
                        && Elements.children(root).stream()
                                .allMatch(child -> Elements.namespace(child).equals(Namespaces.DC)
                                        && DUBLIN_CORE.contains(child.getLocalName()));
                out.check(
                        "F-09",
                        reply,
                        pure,
                        "It is not oai_dc:dc with the fifteen elements alone.",
                        root.getNodeName());
            }
        }
    }

    /** Turns findings of errors into verdicts. */
    private final class Judge implements ValidationObserver {
        private final Reply reply;
        private final Judgement out;

        Judge(Reply reply, Judgement out) {
            this.reply = reply;
            this.out = out;
        }

        @Override
        public void record(MetadataPrefix format) {}

        @Override
        public void finding(PlacedFinding placed) {
            Finding finding = placed.finding();
            if (finding.severity() == Severity.ERROR && finding.format().equals("oai-pmh")) {
                out.check("E-11", reply, false, finding.message(), placed.toString());
            } else if (payload
                    && finding.severity() == Severity.ERROR
                    && finding.format().equals("oai_dc")) {
                out.check("F-09", reply, false, finding.message(), placed.toString());
            }
        }
    }
}
