package org.fonds.provider;

import java.time.Duration;
import java.util.Optional;
import org.fonds.protocol.ErrorCode;
import org.fonds.protocol.OaiRequest;
import org.fonds.store.LedgerState;

/** Whether a resumptionToken can be answered from a snapshot, judged by the ledger row alone. */
final class TokenCheck {
    private final LedgerState ledger;
    private final Duration life;

    TokenCheck(LedgerState ledger, Duration life) {
        this.ledger = ledger;
        this.life = life;
    }

    /** The page asked for; empty where {@link #refusal} is to be sent instead. */
    Optional<ListToken> open(OaiRequest.Resume request) {
        return new TokenSeal(ledger)
                .open(request.token())
                .filter(token -> token.verb() == request.verb())
                .filter(token -> ledger.clock().isBefore(token.listBirth().plus(life)))
                .filter(token -> token.pinned() >= ledger.horizon());
    }

    /** Whether this snapshot has not yet seen the publication that the token's list is pinned to. */
    boolean isAhead(ListToken token) {
        return token.pinned() > ledger.lastNumber();
    }

    static Reply refusal() {
        return Reply.error(
                ErrorCode.BAD_RESUMPTION_TOKEN,
                "This resumptionToken is not one that this repository gave for this verb, or it has expired."
                        + " Begin the list anew.");
    }
}
