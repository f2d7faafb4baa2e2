package io.throughline.identity.scim;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.ObjectNode;

/// What this interface can do, as it says itself (RFC 7643 §5 to §7).
@Controller
@RequestMapping(ScimUserController.BASE)
class ScimDiscoveryController {
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";

    @GetMapping("/ServiceProviderConfig")
    ResponseEntity<ObjectNode> config() {
        var json = ScimJson.object(CORE + "ServiceProviderConfig");
        json.putObject("patch").put("supported", true);
        json.putObject("bulk").put("supported", false).put("maxOperations", 0).put("maxPayloadSize", 0);
        json.putObject("filter").put("supported", true).put("maxResults", ScimPart.MOST);
        for (var missing : List.of("changePassword", "sort", "etag"))
            json.putObject(missing).put("supported", false);
        json.putArray("authenticationSchemes")
                .addObject()
                .put("type", "oauthbearertoken")
                .put("name", "Token")
                .put("description", "A token of an administrator with the scope scim.");
        return ScimUserController.answer(json);
    }

    @GetMapping("/ResourceTypes")
    ResponseEntity<ObjectNode> types() {
        return all(List.of(type("User"), type("Group")));
    }

    @GetMapping("/ResourceTypes/{name}")
    ResponseEntity<ObjectNode> oneType(@PathVariable String name) {
        return one(List.of(type("User"), type("Group")), name);
    }

    private static ObjectNode type(String name) {
        var json = ScimJson.object(CORE + "ResourceType");
        json.put("id", name).put("name", name).put("endpoint", "/" + name + "s").put("schema", CORE + name);
        return json;
    }

    @GetMapping("/Schemas")
    ResponseEntity<ObjectNode> schemas() {
        return all(List.of(ScimSchemas.user(), ScimSchemas.group()));
    }

    @GetMapping("/Schemas/{name}")
    ResponseEntity<ObjectNode> schema(@PathVariable String name) {
        return one(List.of(ScimSchemas.user(), ScimSchemas.group()), name);
    }

    private static ResponseEntity<ObjectNode> all(List<ObjectNode> resources) {
        return ScimUserController.answer(ScimJson.list(resources, 1, resources.size()));
    }

    private static ResponseEntity<ObjectNode> one(List<ObjectNode> resources, String id) {
        return ScimUserController.answer(resources.stream()
                .filter(resource -> resource.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(Provisioning::notThere));
    }
}
