package org.fonds.store;

import java.sql.SQLException;

/** Tells what a failure of the database means, in the words of that database. */
interface Failures {
    /** Whether somebody else holds what was asked for, and all is well otherwise. */
    boolean isBusy(SQLException failure);

    /**
     * The failure for the callers of the store: {@link StoreIsUnavailable} where the database could not work, another
     * unchecked exception where it was asked something wrong, which is a bug.
     */
    RuntimeException told(SQLException failure);
}
