package org.fonds.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramBuildTest {
    @TempDir
    Path folder;

    @Test
    void anotherBuildHasAnotherDigestWhereverItLies() throws IOException {
        Path one = Files.writeString(folder.resolve("one.jar"), "a");
        Path same = Files.writeString(folder.resolve("same.jar"), "a");
        Path other = Files.writeString(folder.resolve("other.jar"), "b");

        assertThat(ProgramBuild.digest(same))
                .isEqualTo(ProgramBuild.digest(one))
                .hasSize(64);
        assertThat(ProgramBuild.digest(other)).isNotEqualTo(ProgramBuild.digest(one));
    }

    @Test
    void aFolderOfClassesIsAProgramToo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));

        assertThat(ProgramBuild.digest(folder)).hasSize(64).isNotEqualTo(ProgramBuild.digest(other));
        assertThat(ProgramBuild.DIGEST).hasSize(64);
    }
}
