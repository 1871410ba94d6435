package org.fonds.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often a client may ask. */
class ClientBudgetTest {
    private final AtomicLong nanos = new AtomicLong();

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void aClientThatHasUsedUpItsMinuteIsToldWhenToAskAgain() {
        ClientBudget budget = new ClientBudget(6, nanos::get);
        for (int i = 0; i < 6; i++) {
            assertThat(budget.take("192.0.2.7")).isEmpty();
        }
        assertThat(budget.take("192.0.2.7")).contains(Duration.ofSeconds(10));
        pass(Duration.ofSeconds(4));
        assertThat(budget.take("192.0.2.7")).contains(Duration.ofSeconds(6));
        pass(Duration.ofSeconds(6));
        assertThat(budget.take("192.0.2.7")).isEmpty();
        assertThat(budget.take("192.0.2.7")).isPresent();
    }

    @Test
    void anotherClientHasABudgetOfItsOwn() {
        ClientBudget budget = new ClientBudget(1, nanos::get);
        assertThat(budget.take("192.0.2.7")).isEmpty();
        assertThat(budget.take("192.0.2.7")).isPresent();
        assertThat(budget.take("192.0.2.8")).isEmpty();
    }

    @Test
    void aSteadyHarvesterIsNeverRefused() {
        ClientBudget budget = new ClientBudget(60, nanos::get);
        for (int i = 0; i < 600; i++) {
            assertThat(budget.take("192.0.2.7")).isEmpty();
            pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void whatIsSavedUpIsAMinutesWorthAtMost() {
        ClientBudget budget = new ClientBudget(2, nanos::get);
        budget.take("192.0.2.7");
        pass(Duration.ofSeconds(110));
        assertThat(budget.take("192.0.2.7")).isEmpty();
        assertThat(budget.take("192.0.2.7")).isEmpty();
        assertThat(budget.take("192.0.2.7")).isPresent();
    }

    @Test
    void withoutALimitEverybodyMayAskAlways() {
        ClientBudget budget = new ClientBudget(0, nanos::get);
        for (int i = 0; i < 10_000; i++) {
            assertThat(budget.take("192.0.2.7")).isEmpty();
        }
    }
}
