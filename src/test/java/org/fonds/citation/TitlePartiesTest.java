package org.fonds.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TitlePartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ciphered Telegram No. 75352, Feng Xi [Stalin] to Shtraus [Shtykov] and Mayveyev [Zakharov] | Feng Xi [Stalin] | Shtraus [Shtykov] + Mayveyev [Zakharov]",
                "Letter, Jawaharlal Nehru to All Provincial Premiers | Jawaharlal Nehru | All Provincial Premiers",
                "Ciphered Telegram from Anastas Mikoyan to CC CPSU | Anastas Mikoyan | CC CPSU",
                "Report, Embassy of Hungary in North Korea to the Hungarian Foreign Ministry | Embassy of Hungary in North Korea | Hungarian Foreign Ministry",
                "Telegram No. 97 of Friday, 26 October, 11 p.m., Consulate in Port Meridian to the Ministry of External Relations | Consulate in Port Meridian | Ministry of External Relations",
                "Telegram No. 902, Orlin [Anton Bersenev] to the Trade Mission in Port Meridian | Orlin [Anton Bersenev] | Trade Mission in Port Meridian",
                "Airgram A-909, Consulate in Marlow Bay to the Department of State | Consulate in Marlow Bay | Department of State",
                "Letter, Arkady Velimirov to Piet Sandoval | Arkady Velimirov | Piet Sandoval",
                "Telegram, Zhou Enlai and Chen Yi to Kim Il Sung [via Terebin] | Zhou Enlai + Chen Yi | Kim Il Sung [via Terebin]",
                "Letter, Nehru to the Foreign Minister | Nehru | Foreign Minister",
                "Ciphered Telegram, Filippov (Stalin) to Soviet Ambassador in Pyongyang | Filippov (Stalin) | Soviet Ambassador in Pyongyang",
                "Telegram No. 41 from Piet Sandoval to Arkady Velimirov | Piet Sandoval | Arkady Velimirov",
                "Memorandum from Piet Sandoval to President Velimirov | Piet Sandoval | President Velimirov",
            })
    void namesTheParties(String title, String senders, String addressees) {
        assertThat(TitleParties.of(title)).isEqualTo(new TitleParties(list(senders), list(addressees)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Letter, Nehru to Mao, Chairman of the Party | Nehru",
                "Letter, Nehru to the Ministry of Tea and Timber | Nehru",
                "Letter from Nehru to Mao on Tea | Nehru",
            })
    void namesOnlyTheSenderWhereTheAddresseeIsInDoubt(String title, String sender) {
        assertThat(TitleParties.of(title)).isEqualTo(new TitleParties(List.of(sender), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Telegram from Soviet Ambassador to Cuba Alekseev to the USSR MFA",
                "Petition on Opposition to the Coming to Japan of Taiwan’s National Defense Minister Chiang",
                "Report and Request for Instructions on the Reply to the Memorandum Submitted by the Government from Xinjiang",
                "The Chancellor's [Helmut Kohl's] Conversation with Portuguese Prime Minister Guterres",
                "Report, Soviet Plans to Divide Tea",
                "Report, Preparations to Receive Guests",
                "Telegram, Ambassador to China",
                "Report from the Front to the Rear",
                "Message from the Delegation to Moscow",
                "Letter on Tea from Piet Sandoval to Arkady Velimirov",
                "Letter, Sukarno's Reply to Nehru",
                "Memorandum on Aid to Korea",
                "Note on the Visit of a Fisheries Delegation",
                "Letter of Gratitude to Stalin",
                "Letters to a Friend",
                "Conversation, Mao to Kim",
                "Letter, to Kim",
                "Letter",
                "",
            })
    void namesNobodyInDoubt(String title) {
        assertThat(TitleParties.of(title)).isEqualTo(TitleParties.NONE);
    }

    private static List<String> list(String names) {
        return Arrays.stream(names.split(" \\+ ", -1)).map(String::strip).toList();
    }
}
