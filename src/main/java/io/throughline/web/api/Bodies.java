package io.throughline.web.api;

import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Bodies of requests: each is checked before its handler sees it, and a change is laid over what stands.
@ControllerAdvice(annotations = RestController.class)
public class Bodies extends RequestBodyAdviceAdapter {
    private final JsonMapper json;

    Bodies(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        if (body instanceof Record) BodyCheck.check(body);
        return body;
    }

    /// What stands, with a change laid over it as RFC 7396 has it: what is left out stays, `null` clears.
    ///
    /// @throws Invalid where that can't be taken
    public <T extends Record> T merged(T standing, JsonNode change, Class<T> type) {
        if (!change.isObject()) throw new Invalid("", "A change is an object with the fields that change.");
        var merged = json.<ObjectNode>valueToTree(standing);
        merge(merged, (ObjectNode) change);
        var body = read(merged, type);
        BodyCheck.check(body);
        return body;
    }

    private static void merge(ObjectNode standing, ObjectNode change) {
        change.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode part && standing.get(field.getKey()) instanceof ObjectNode whole)
                merge(whole, part);
            else standing.set(field.getKey(), field.getValue());
        });
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (tools.jackson.core.JacksonException e) {
            throw new Invalid(Unreadable.problems(e));
        }
    }
}
