package org.fonds.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fonds.protocol.MetadataPrefix;
import org.fonds.record.ArchivalRecord;
import org.fonds.record.Holding;
import org.fonds.xml.Finding;
import org.fonds.xml.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rules that need the document beside its rendition: whether what the page states of holders, citation and
 * translation stands in it, and nothing more.
 */
final class KeeperCheck {
    private static final String CITATION = "mods/note[preferred citation]";
    private static final String HOLDER = "/location/physicalLocation";
    private static final String ORIGINAL_LANGUAGE = "record/datafield[041]/subfield[h]";

    /** Elements and fields that say how one thing came from another, or which was first. */
    private static final Set<String> CLAIMS = Set.of(
            "isVersionOf",
            "hasVersion",
            "isFormatOf",
            "hasFormat",
            "isReplacedBy",
            "replaces",
            "isDerivativeOf",
            "isSuccessorOf",
            "isNextInSequence",
            "relatedItem[preceding]",
            "relatedItem[succeeding]",
            "relatedItem[otherFormat]",
            "datafield[775]",
            "datafield[776]",
            "datafield[780]",
            "datafield[785]");

    private static final Pattern DATED_RELATION =
            Pattern.compile("mods/relatedItem\\[(original|otherVersion)\\].*/(originInfo|dateCreated|dateIssued).*");

    private final boolean hasRights;

    /**
     * @param hasRights whether the archive has configured the rights of its documents
     */
    KeeperCheck(boolean hasRights) {
        this.hasRights = hasRights;
    }

    /** What is wrong with a rendition of the record, by its leaves; all of it errors. */
    List<Finding> check(ArchivalRecord record, MetadataPrefix prefix, List<RenderedLeaf> leaves) {
        List<Finding> findings = new ArrayList<>();
        claims(prefix, leaves, findings);
        switch (prefix.value()) {
            case "mods" -> {
                holders(record.custody().originals(), "original", leaves, findings);
                holders(record.custody().copies(), "otherVersion", leaves, findings);
                citation(record, leaves, findings);
                dateAndRights(record, leaves, findings);
            }
            case "marcxml" -> translation(record, leaves, findings);
            default -> {
                // Of the other formats only what all of them have is asked.
            }
        }
        return findings;
    }

    private static void holders(
            List<Holding> holdings, String relation, List<RenderedLeaf> leaves, List<Finding> findings) {
        String path = "mods/relatedItem[" + relation + "]" + HOLDER;
        for (Holding holding : holdings) {
            boolean isThere = leaves.stream()
                    .filter(leaf -> leaf.path().equals(path))
                    .anyMatch(leaf -> leaf.text().contains(holding.holder()));
            if (!isThere) {
                findings.add(error(
                        "mods",
                        "MODS-R16",
                        null,
                        "The holder '" + holding.holder() + "' stands in no relatedItem of type " + relation + ".",
                        "The crosswalk has lost it; report it with the document."));
            }
        }
    }

    private static void citation(ArchivalRecord record, List<RenderedLeaf> leaves, List<Finding> findings) {
        String citation = record.citation().text();
        boolean isThere = leaves.stream()
                .anyMatch(leaf -> leaf.path().equals(CITATION) && leaf.text().equals(citation));
        if (!citation.isBlank() && !isThere) {
            findings.add(error(
                    "mods",
                    "MODS-R16",
                    leaves.stream()
                            .filter(leaf -> leaf.path().equals(CITATION))
                            .findFirst()
                            .orElse(null),
                    "The citation does not stand in the record to the letter.",
                    "The crosswalk has changed it; report it with the document."));
        }
    }

    private void dateAndRights(ArchivalRecord record, List<RenderedLeaf> leaves, List<Finding> findings) {
        boolean isDated = record.description().date().start() != null;
        if (isDated && leaves.stream().noneMatch(leaf -> leaf.path().equals("mods/originInfo/dateCreated"))) {
            findings.add(error(
                    "mods",
                    "MODS-R06",
                    null,
                    "The document states a date, the record has none.",
                    "The crosswalk has lost it; report it with the document."));
        }
        if (hasRights && leaves.stream().noneMatch(leaf -> leaf.path().startsWith("mods/accessCondition"))) {
            findings.add(error(
                    "mods",
                    "MODS-R11",
                    null,
                    "Rights are configured, but the record has no accessCondition.",
                    "Look at the setting record.rights."));
        }
    }

    private static void translation(ArchivalRecord record, List<RenderedLeaf> leaves, List<Finding> findings) {
        RenderedLeaf original = leaves.stream()
                .filter(leaf -> leaf.path().equals(ORIGINAL_LANGUAGE))
                .findFirst()
                .orElse(null);
        boolean isTranslated =
                record.isTranslation() && !record.languages().original().isEmpty();
        if (isTranslated != (original != null)) {
            findings.add(error(
                    "marcxml",
                    "MARC-R03",
                    original,
                    isTranslated
                            ? "The page offers a translation, but 041 $h does not say of what language."
                            : "041 $h says that the text is a translation, the page does not.",
                    "Report it with the document."));
        }
    }

    private static void claims(MetadataPrefix prefix, List<RenderedLeaf> leaves, List<Finding> findings) {
        leaves.stream()
                .filter(KeeperCheck::isClaim)
                .findFirst()
                .ifPresent(leaf -> findings.add(error(
                        prefix.value(),
                        "CUST-R01",
                        leaf,
                        "The record claims how original, copy and translation come from each other; the page does not say it.",
                        "Leave the claim out.")));
    }

    private static boolean isClaim(RenderedLeaf leaf) {
        return Arrays.stream(leaf.path().split("/", -1)).anyMatch(CLAIMS::contains)
                || DATED_RELATION.matcher(leaf.path()).matches();
    }

    private static Finding error(
            String format, String rule, @Nullable RenderedLeaf leaf, String message, String remedy) {
        return new Finding(
                format,
                rule,
                Severity.ERROR,
                leaf == null ? 0 : leaf.line(),
                leaf == null ? 0 : leaf.column(),
                leaf == null ? "" : "/" + leaf.path(),
                message,
                remedy);
    }
}
