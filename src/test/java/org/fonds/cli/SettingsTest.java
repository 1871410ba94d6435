package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which variables of the environment are taken for slips. */
class SettingsTest {
    private static final String SEE = " See the list of settings in the README, or in what 'fonds init' writes.";

    @Test
    void namesMisspeltVariablesWithTheNearestSetting() {
        Settings settings =
                settings(Map.of("FONDS_PROT", "80", "FONDS_REPOSITRY_NAME", "A", "FONDS_HARVEST_ACEPT", "x"));
        assertThat(settings.unknownVariables())
                .containsExactly(
                        "There is no setting FONDS_HARVEST_ACEPT, and it is ignored. Is 'FONDS_HARVEST_ACCEPT' meant?",
                        "There is no setting FONDS_PROT, and it is ignored. Is 'FONDS_PORT' meant?",
                        "There is no setting FONDS_REPOSITRY_NAME, and it is ignored."
                                + " Is 'FONDS_REPOSITORY_NAME' meant?");
        settings.check(); // they refuse nothing
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertThat(settings(Map.of("FONDS_BUILDING", "7")).unknownVariables())
                .containsExactly("There is no setting FONDS_BUILDING, and it is ignored." + SEE);
    }

    @Test
    void knowsSettingsAndThoseWithNamesOfTheOperatorsOwn() {
        assertThat(settings(Map.of(
                                "FONDS_CONFIG", "a",
                                "FONDS_BASE_URL", "b",
                                "FONDS_SOURCE_PAGES_PATH", "c",
                                "FONDS_SET_KOREA_PLACE", "d",
                                "FONDS_HARVEST_MUSEUM_URL", "e",
                                "PATH", "f"))
                        .unknownVariables())
                .isEmpty();
    }

    private static Settings settings(Map<String, String> environment) {
        return new Settings(Map.of(), environment, null);
    }
}
