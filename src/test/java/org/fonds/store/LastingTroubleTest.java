package org.fonds.store;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Hours of a full disk must not fill the disk of the log as well. */
class LastingTroubleTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(LastingTroubleTest.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final LastingTrouble trouble = new LastingTrouble(logger, "Nothing was built");

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void tellsTheBeginningEachChangeAndTheEnd() {
        trouble.over();
        for (int second = 0; second < 100; second++) {
            trouble.met(new StoreIsUnavailable("The disk is full."));
        }
        trouble.met(new StoreIsUnavailable("Nobody answers."));
        trouble.over();
        trouble.over();
        trouble.met(new StoreIsUnavailable("Nobody answers."));

        assertThat(log.list)
                .extracting(ILoggingEvent::toString)
                .containsExactly(
                        "[WARN] Nothing was built: The disk is full.",
                        "[WARN] Nothing was built: Nobody answers.",
                        "[WARN] Nothing was built for a while; now all is well again.",
                        "[WARN] Nothing was built: Nobody answers.");
    }
}
