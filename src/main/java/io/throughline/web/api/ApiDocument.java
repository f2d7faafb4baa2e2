package io.throughline.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.throughline.base.Viewer;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The description of the API at `/openapi.json`: what is common to all operations is said here, once.
@Configuration(proxyBeanMethods = false)
class ApiDocument {
    static {
        // whoever asks is told by the token, not by a parameter
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
        SpringDocUtils.getConfig().replaceParameterObjectWithClass(Paging.class, Asked.class);
    }

    private static final String DESCRIPTION = """
            Deals, the accounts and persons behind them, what the buyer said and did, and what all that adds up to.
            Every request carries a token as `Authorization: Bearer …`; it acts as its user, sees what they see, and
            writes where they may write. A value that nobody knows is null: never zero, never left out. Days are
            `2026-03-31`, instants `2026-03-31T09:14:00Z`. What is not known as a field or a parameter is refused.""";

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(new Info().title("Throughline").version("v1").description(DESCRIPTION))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("Reading needs the scope read, everything else write.")))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    OpenApiCustomizer apiCommon() {
        return api -> {
            api.getComponents().addSchemas("Problem", ProblemSchema.problem());
            var schemas = new ApiSchemas(api.getComponents().getSchemas());
            schemas.complete();
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap().forEach((method, operation) -> complete(path, method, operation)));
            api.getPaths().values().stream()
                    .filter(item -> item.getPatch() != null)
                    .forEach(item -> change(item.getPatch(), schemas));
        };
    }

    private static void change(Operation operation, ApiSchemas schemas) {
        for (var media : operation.getRequestBody().getContent().values())
            media.setSchema(schemas.changeOf(media.getSchema().get$ref().replaceFirst(".*/", "")));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        operation.setOperationId(null);
        parameters(operation).forEach(ApiSchemas::words);
        done(method, operation);
        if (method == HttpMethod.POST) operation.addParametersItem(key());
        problem(operation, "400", "The request can't be read.");
        problem(operation, "401", "No token, or none that is still good.");
        problem(operation, "403", "You, or this token, may not do that.");
        if (path.contains("{")) problem(operation, "404", "It is not there, or not for you to see.");
        if (method == HttpMethod.GET) return;
        problem(operation, "409", "What stands doesn't allow it.");
        problem(operation, "413", "The body is too large.");
        problem(operation, "422", "The body can be read, and can't be taken; `errors` says why.");
        if (precondition(operation).isEmpty()) return;
        precondition(operation).get().description("The ETag that you read.").required(true);
        problem(operation, "412", "It was changed since you read it; `current` is the ETag it has now.");
        problem(operation, "428", "If-Match is missing.");
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static Optional<Parameter> precondition(Operation operation) {
        return parameters(operation).stream()
                .filter(parameter -> parameter.getName().equals("If-Match"))
                .findFirst();
    }

    private static void done(HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        var response = responses.get("200");
        if (response == null) return;
        response.setDescription(method == HttpMethod.POST ? "Made." : "Done.");
        if (method != HttpMethod.POST) return;
        responses.remove("200");
        responses.addApiResponse(
                "201",
                response.addHeaderObject(
                        "Location", new Header().description("Where it is.").schema(new StringSchema())));
    }

    private static Parameter key() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description("A word of your own: sent again with the same body within a day, the request is answered"
                        + " as before and does nothing twice.")
                .schema(new StringSchema().minLength(1).maxLength(200));
    }

    private static void problem(Operation operation, String status, String description) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }
}
