package org.fonds.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @Test
    void keepsRepeatedArgumentsInTheirOrder() {
        assertThat(Arguments.decode("verb=A&x=1&verb=B").orElseThrow().pairs())
                .containsExactly(
                        new Arguments.Pair("verb", "A"), new Arguments.Pair("x", "1"), new Arguments.Pair("verb", "B"));
    }

    @Test
    void decodesSpecialCharactersOnce() {
        assertThat(Arguments.decode("identifier=oai%3Aa.b%3A1%252F%2F%3F%23%3D%26%3B%20%2B+%C3%A9")
                        .orElseThrow()
                        .values("identifier"))
                .containsExactly("oai:a.b:1%2F/?#=&; + é");
    }

    @Test
    void readsCharactersOfAllPlanes() {
        assertThat(Arguments.decode("a=%F0%A0%AE%B7").orElseThrow().values("a")).containsExactly("𠮷");
    }

    @Test
    void takesAnArgumentWithoutAValueForAnEmptyOne() {
        assertThat(Arguments.decode("verb&set=").orElseThrow().pairs())
                .containsExactly(new Arguments.Pair("verb", ""), new Arguments.Pair("set", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%1", "a=%zz", "%GG=1", "a=%C3", "a=%FF", "a=%ED%A0%80", "a=%C0%AF"})
    void refusesBrokenEncoding(String form) {
        assertThat(Arguments.decode(form)).isEmpty();
    }
}
