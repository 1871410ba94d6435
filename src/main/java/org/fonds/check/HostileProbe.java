package org.fonds.check;

import java.util.List;
import java.util.Set;

/** Characters in arguments that could break an answer's form (section 3.2). */
final class HostileProbe implements Probe {
    private static final List<String> SPECIAL = List.of(
            "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai%3A%3C%26%22%27%3E",
            "verb=%3CIdentify%3E", "verb=ListRecords&metadataPrefix=%22%3E%3C%2Frequest%3E");
    private static final List<String> FORBIDDEN = List.of(
            "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai%3A%01",
            "verb=ListRecords&metadataPrefix=oai_dc&set=%C3", "verb=Identify&x=%00");

    @Override
    public Set<String> ids() {
        return Set.of("E-14", "E-15");
    }

    @Override
    public void examine(Endpoint endpoint, Judgement out) throws InterruptedException {
        for (String query : SPECIAL) {
            Reply reply = endpoint.get(query);
            out.check("E-14", reply, reply.document().isPresent(), "The answer is not well formed.");
        }
        for (String query : FORBIDDEN) {
            Reply reply = endpoint.get(query);
            boolean formed = reply.document().isPresent() || reply.status() == 400;
            out.check("E-15", reply, formed, "The answer is not well formed.");
        }
    }
}
