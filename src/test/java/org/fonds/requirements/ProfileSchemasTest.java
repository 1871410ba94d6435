package org.fonds.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.xml.XMLConstants;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile schemas that the server offers beside its records. */
@ExtendWith(Showcase.class)
class ProfileSchemasTest {
    private final String root;

    ProfileSchemasTest(Repository repository) {
        this.root = repository.harvester().address().replaceAll("oai$", "schemas/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "oai_qdc", "mods", "marcxml", "edm"})
    void compileFromTheirAddressesWithAllThatTheyInclude(String prefix) throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "http");
        assertThat(factory.newSchema(
                        URI.create(root + prefix + "/" + prefix + ".xsd").toURL()))
                .isNotNull();
    }

    @Test
    void areXml() throws Exception {
        HttpResponse<String> schema = get("oai_qdc/oai_qdc.xsd");
        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(schema.headers().firstValue("Content-Type")).contains("text/xml;charset=UTF-8");
        assertThat(schema.body()).contains("targetNamespace=\"http://worldcat.org/xmlschemas/qdc-1.0/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none/none.xsd", "oai_qdc/bindings.xjb", "oai_qdc/..%2F..%2Flogback.xsd", "oai_qdc", ""})
    void nothingElseIsThere(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(root + path)).build(), BodyHandlers.ofString());
    }
}
