package org.fonds.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final RepositoryIdentifier REPOSITORY = new RepositoryIdentifier("archive.example.org");

    @Test
    void anIdentifierIsMadeOfRepositoryAndNumber() {
        OaiIdentifier identifier = REPOSITORY.identifier("117312");
        assertThat(identifier).hasToString("oai:archive.example.org:117312");
        assertThat(REPOSITORY.localPart(identifier)).contains("117312");
        assertThat(REPOSITORY.localPart(new OaiIdentifier("oai:other.example.org:117312")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "junk", "no scheme:1", ":1", "oai:", "oai:a b", "oai:ä", "1oai:x"})
    void refusesWhatIsNoUri(String text) {
        assertThat(OaiIdentifier.parse(text)).isEmpty();
    }

    @Test
    void aRepositoryIdentifierIsADomainName() {
        assertThatThrownBy(() -> new RepositoryIdentifier("localhost"))
                .hasMessage(
                        "not a repository identifier: 'localhost' (write a domain name, such as archive.example.org)");
    }

    @Test
    void aSetKnowsTheSetsAboveIt() {
        assertThat(new SetSpec("a:b:c").ancestors()).containsExactly(new SetSpec("a:b"), new SetSpec("a"));
        assertThat(new SetSpec("a").ancestors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "a:", ":a", "a::b", "a b", "ä", "a/b"})
    void refusesAnIllFormedSetSpec(String text) {
        assertThat(SetSpec.parse(text)).isEmpty();
    }
}
