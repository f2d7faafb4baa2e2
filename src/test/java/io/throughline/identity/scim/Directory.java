package io.throughline.identity.scim;

import io.throughline.Script;
import io.throughline.WebApp;
import io.throughline.base.Ids;
import io.throughline.identity.Token.Scope;
import io.throughline.identity.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/// A company's directory that keeps users and teams here, with a token for nothing else.
record Directory(Script script, String mark) {
    static Directory of(WebApp app, Tokens tokens) {
        var administrator = app.people().administrator();
        return new Directory(
                Script.of(app, tokens, administrator, Scope.SCIM), Ids.next().toString());
    }

    /// A user name that no other test has.
    String named(String name) {
        return name + "." + mark + "@harbour.test";
    }

    Script.Answer add(String userName, String more) {
        return script.post("/scim/v2/Users", """
                {'schemas': ['urn:ietf:params:scim:schemas:core:2.0:User'], 'userName': '%s'%s}""".formatted(userName, more));
    }

    Script.Answer group(String name, String... members) {
        return script.post("/scim/v2/Groups", """
                {'schemas': ['urn:ietf:params:scim:schemas:core:2.0:Group'], 'displayName': '%s', 'members': [%s]}""".formatted(
                        name,
                        String.join(
                                ", ",
                                List.of(members).stream()
                                        .map("{'value': '%s'}"::formatted)
                                        .toList())));
    }

    /// @param operations of a PATCH, with single quotes
    Script.Answer patch(String path, String operations) {
        return script.patch("/scim/v2/" + path, """
                {'schemas': ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], 'Operations': [%s]}""".formatted(operations));
    }

    Script.Answer find(String list, String filter) {
        return script.get("/scim/v2/" + list + "?filter="
                + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    static List<String> members(Script.Answer group) {
        return StreamSupport.stream(group.json().path("members").spliterator(), false)
                .map(member -> member.path("value").asString())
                .toList();
    }
}
