package org.fonds.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.fonds.protocol.RepositoryIdentifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fonds init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = {"Writes a configuration with every setting explained. Never overwrites one.", ""},
        footer = {
            "",
            "Example: fonds init --repository-name 'City Archive' \\",
            "             --repository-identifier archive.example.org \\",
            "             --repository-admin-email archivist@example.org"
        })
final class InitCommand implements Callable<Integer> {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            defaultValue = "fonds.properties",
            description = "The file to write. Default: ${DEFAULT-VALUE}.")
    private Path file = Path.of("fonds.properties");

    @Option(names = "--repository-name", paramLabel = "NAME", description = "The repository's name for people.")
    private @Nullable String name;

    @Option(
            names = "--repository-identifier",
            paramLabel = "DOMAIN",
            description = "The domain name that stands in every identifier.")
    private @Nullable String identifier;

    @Option(names = "--repository-admin-email", paramLabel = "ADDRESS", description = "Where harvesters write to.")
    private @Nullable String email;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        check();
        try {
            Files.writeString(file, ConfigurationTemplate.text(this::given), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailed("There is a file '" + file + "' already; it is left as it is.");
        } catch (IOException e) {
            throw new CommandFailed("'" + file + "' cannot be written", e);
        }
        spec.commandLine().getErr().println("Wrote " + file + ". Fill in what is required, then: fonds serve SOURCE");
        return ExitCode.DONE;
    }

    /** What is given here would be refused later, when the file is read; and a line break would begin another key. */
    private void check() {
        try {
            if (identifier != null) {
                new RepositoryIdentifier(identifier);
            }
            if (email != null) {
                Configuration.email(email);
            }
        } catch (IllegalArgumentException e) {
            throw new ConfigurationIsWrong(List.of(String.valueOf(e.getMessage())));
        }
        if (name != null && name.chars().anyMatch(Character::isISOControl)) {
            throw new ConfigurationIsWrong(List.of("--repository-name: a name stands on one line"));
        }
    }

    private @Nullable String given(Setting setting) {
        if (setting.equals(Setting.NAME)) {
            return name;
        } else if (setting.equals(Setting.IDENTIFIER)) {
            return identifier;
        }
        return setting.equals(Setting.ADMIN_EMAIL) ? email : null;
    }
}
