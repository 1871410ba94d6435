package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code fonds --help} says. */
class HelpTest {
    @Test
    void theListOfCommandsHasAWholeSentenceForEach() {
        CommandLine fonds = new CommandLine(new Fonds());
        assertThat(fonds.getSubcommands().values()).hasSizeGreaterThan(10).allSatisfy(command -> {
            String first = command.getCommandSpec().usageMessage().description()[0];
            assertThat(first).as(command.getCommandName()).endsWith(".").hasSizeLessThan(100);
        });
    }
}
