package org.fonds.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether every item is there in oai_dc (section 5): the lists of all other formats are gone through for it. */
final class DublinCoreProbe implements Probe {
    private static final String ID = "F-10";

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        List<String> others = endpoint.get(Queries.FORMATS).elements("metadataPrefix").stream()
                .map(prefix -> prefix.getTextContent().strip())
                .filter(prefix -> !prefix.equals("oai_dc"))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            out.doesNotApply(ID, "oai_dc is the only format.");
            return;
        }
        Listing dublinCore = endpoint.list(Queries.IDENTIFIERS);
        out.unless(dublinCore, ID);
        if (dublinCore.complete()) {
            Set<String> known = new HashSet<>();
            dublinCore.headers().forEach(header -> known.add(header.identifier()));
            for (String prefix : others) {
                within(known, endpoint.list(Queries.list("ListIdentifiers", prefix)), out);
            }
        }
    }

    private static void within(Set<String> known, Listing other, Judgement out) {
        for (Header header : other.headers()) {
            boolean there = header.isDeleted() || known.contains(header.identifier());
            out.check(ID, other.firstPage(), there, header.identifier() + " is not in oai_dc.", header.toString());
        }
        out.unless(other, ID);
    }
}
