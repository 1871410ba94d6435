package org.fonds.store;

/** A change with all that can be worked out before the ledger is locked. */
sealed interface PreparedChange
        permits PreparedPut, PreparedHold, PreparedRemoval, PreparedWithdrawal, PreparedReadmission {

    static PreparedChange of(Change change) {
        if (change instanceof Change.Put put) {
            return PreparedPut.of(put);
        } else if (change instanceof Change.Hold hold) {
            return PreparedHold.of(hold);
        } else if (change instanceof Change.Remove remove) {
            return new PreparedRemoval(remove);
        } else if (change instanceof Change.Withdraw withdraw) {
            return new PreparedWithdrawal(withdraw);
        } else if (change instanceof Change.Readmit readmit) {
            return new PreparedReadmission(readmit);
        }
        throw new IllegalArgumentException("a change of an unknown kind: " + change);
    }

    /** Compares it with what is current, now that nobody else can change that, and does what is left to do. */
    Outcome carryOut(Batch batch);
}
