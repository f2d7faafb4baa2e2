package io.throughline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.WebApp;
import io.throughline.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class OpenApiTest {
    @Autowired
    WebApp app;

    private JsonNode document() {
        return JsonMapper.shared().readTree(app.stranger().get("/openapi.json").body());
    }

    @Test
    void a_stranger_can_read_it() throws Exception {
        var answer = app.stranger().get("/openapi.json");
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/api-openapi.json"), answer.body());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(document().at("/info/title").asString()).isEqualTo("Throughline");
    }
}
