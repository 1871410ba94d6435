package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.fonds.testing.OfficialSchemas;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the tests of all sections share: the repository asked, and a last look at all that was answered. */
@ExtendWith(Showcase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class RequirementsTest {
    final Repository repository;
    final Harvester harvester;

    RequirementsTest(Repository repository) {
        this.repository = repository;
        this.harvester = repository.harvester();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName("E-11 F-09 every answer that the tests before this one were given is valid by the official schemas")
    void everyAnswerSoFarIsValid() throws Exception {
        OfficialSchemas official = OfficialSchemas.ofAnswers();
        harvester.get("verb=Identify");
        Collection<Answer> answers = AnswersSeen.take();
        assertThat(answers).isNotEmpty();
        for (Answer answer : answers) {
            assertThat(official.faults(answer.body())).as(answer.text()).isEmpty();
        }
    }

    /** The complete list of a format, asked for without any selection. */
    java.util.List<Header> everything(String prefix) {
        return harvester.headers("ListIdentifiers", "metadataPrefix=" + prefix);
    }
}
