package org.fonds.cli;

import org.fonds.ingest.Intake;
import org.fonds.store.StoreIsUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns at start where renditions are older than the crosswalks, rules and settings. Serving does not wait for it. */
final class OutdatedCheck implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(OutdatedCheck.class);

    private final Intake intake;

    private OutdatedCheck(Intake intake) {
        this.intake = intake;
    }

    static void start(Intake intake) {
        Thread thread = new Thread(new OutdatedCheck(intake), "outdated-check");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            long outdated = intake.outdatedRenditions();
            if (outdated > 0) {
                LOG.warn(
                        "{} renditions were made under other crosswalks, rules or settings and are served as they are."
                                + " 'fonds ingest --rerender --dry-run' says what would change.",
                        outdated);
            }
        } catch (StoreIsUnavailable e) {
            LOG.debug("The store could not be asked for outdated renditions.", e);
        }
    }
}
