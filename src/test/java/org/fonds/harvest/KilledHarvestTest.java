package org.fonds.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fonds.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that harvests is killed in the middle of a list, as by a power cut; meanwhile another one tried the same. */
class KilledHarvestTest {
    private static final long PATIENCE_SECONDS = 120;

    private final SmallRepository repository = new SmallRepository();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch lastPageAsked = new CountDownLatch(1);
    private final CountDownLatch killed = new CountDownLatch(1);

    @TempDir
    Path folder;

    /**
     * The last page is not answered before the process is dead; the one before so late that what came is put away, as
     * happens each second.
     */
    private void answer(RawServer.Asked request, OutputStream out) throws IOException, InterruptedException {
        asked.add(request.argument("verb") + " " + request.argument("resumptionToken"));
        if (request.argument("resumptionToken").equals("at20") && killed.getCount() > 0) {
            lastPageAsked.countDown();
            killed.await();
        } else if (request.argument("resumptionToken").equals("at10") && killed.getCount() > 0) {
            TimeUnit.MILLISECONDS.sleep(1200);
        }
        RawServer.send(out, repository.answer(request));
    }

    @Test
    void aHarvestThatIsKilledGoesOnWhereItWas() throws Exception {
        try (RawServer server = new RawServer(this::answer)) {
            Process harvest = start(server);
            boolean inTheMiddle = lastPageAsked.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            try (HarvestDesk desk = new HarvestDesk(folder)) {
                assertThat(inTheMiddle).as(Files.readString(output())).isTrue();
                assertThat(desk.harvest(server.baseUrl()).stops())
                        .containsExactly(
                                "Another process is harvesting 'small' into this store. Wait until it has" + " ended.");
                harvest.destroyForcibly().waitFor();
                killed.countDown();
                asked.clear();
                HarvestSummary summary = desk.harvest(server.baseUrl());
                assertThat(summary.stops()).isEmpty();
                assertThat(desk.held("oai_dc")).hasSize(SmallRepository.RECORDS);
                assertThat(asked).contains("ListRecords at20").doesNotContain("ListRecords ");
            } finally {
                harvest.destroyForcibly();
            }
        } finally {
            killed.countDown();
        }
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private Process start(RawServer server) throws IOException {
        Files.writeString(folder.resolve("fonds.properties"), """
                repository.name = Archive
                repository.identifier = harvester.example.org
                repository.admin-email = keeper@harvester.example.org
                store = harvest.db
                harvest.accept = wellformed
                """);
        return new Program(folder).start(output(), "harvest", server.baseUrl().toString(), "--as", HarvestDesk.NAME);
    }
}
