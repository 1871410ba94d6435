package org.fonds.provider;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.SetDescription;
import org.fonds.protocol.SetSpec;
import org.fonds.store.LedgerState;
import org.fonds.store.Snapshot;
import org.fonds.xml.Namespaces;
import org.fonds.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** ListSets, in pages by setSpec (OAI-PMH 2.0, section 4.6). */
final class SetsReply {
    private static final int SETS_A_PAGE = 1000;

    private final Snapshot snapshot;
    private final LedgerState ledger;
    private final ListRules rules;

    SetsReply(Snapshot snapshot, ListRules rules) {
        this.snapshot = snapshot;
        this.ledger = snapshot.ledger();
        this.rules = rules;
    }

    Reply first() {
        long pinned = ledger.lastNumber();
        long size = snapshot.setCount(pinned);
        return size == 0
                ? Reply.error(ErrorCode.NO_SET_HIERARCHY, "This repository has no sets.")
                : page(null, SETS_A_PAGE, pinned, 0, size, ledger.clock());
    }

    Reply page(ListToken.Sets token) {
        return page(token.after(), token.limit(), token.pinned(), token.cursor(), token.size(), token.listBirth());
    }

    private Reply page(@Nullable SetSpec after, int limit, long pinned, long cursor, long size, Instant birth) {
        List<SetDescription> sets = snapshot.sets(after, limit, pinned);
        long delivered = cursor + sets.size();
        String resumption;
        if (delivered < size) {
            SetSpec last = sets.get(sets.size() - 1).spec();
            ListToken next = new ListToken.Sets(last, limit, pinned, delivered, size, birth);
            resumption = ResumptionElement.next(
                    new TokenSeal(ledger).seal(next), birth, rules.life(), OptionalLong.of(size), cursor);
        } else {
            resumption = cursor == 0 ? "" : ResumptionElement.last(OptionalLong.of(size), cursor);
        }
        return new Reply.Content(page -> {
            sets.forEach(set -> write(page, set));
            page.xml(resumption);
        });
    }

    private static void write(PageBuffer page, SetDescription set) {
        page.xml("<set>").element("setSpec", set.spec().value()).element("setName", set.name());
        if (set.description() != null) {
            page.xml("<setDescription><oai_dc:dc xmlns:oai_dc=\"" + Namespaces.OAI_DC + "\" xmlns:dc=\""
                    + Namespaces.DC + "\" xmlns:xsi=\"" + Namespaces.XSI + "\" xsi:schemaLocation=\""
                    + Namespaces.OAI_DC + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd\"><dc:description>"
                    + XmlText.escape(set.description()) + "</dc:description></oai_dc:dc></setDescription>");
        }
        page.xml("</set>\n");
    }
}
