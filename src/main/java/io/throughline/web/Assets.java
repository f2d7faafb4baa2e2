package io.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/// Style, scripts and icons, at paths that change with their content, so that browsers may keep them for ever.
@Configuration(proxyBeanMethods = false)
@Controller
public class Assets implements WebMvcConfigurer {
    private static final String[] STYLE = {
        "reset",
        "tokens",
        "base",
        "shell",
        "card",
        "table",
        "form",
        "line",
        "rail",
        "pipeline",
        "bulk",
        "deal",
        "capture",
        "playbook",
        "import",
        "palette",
        "picture",
        "report",
        "choice",
        "concern",
        "team",
        "plan",
        "vision"
    };
    private static final String[] PLACES = {
        "classpath:/static/", "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/"
    };
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final String CSS = Stylesheet.of(STYLE).css();

    /// Where this build's assets are, without a slash at the end.
    public static final String PATH = "/assets/" + fingerprint();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "/**").addResourceLocations(PLACES).setCacheControl(FOR_EVER);
        // a page of another build, which another node made while a new version comes in
        registry.addResourceHandler("/assets/*/**")
                .addResourceLocations(PLACES)
                .setCacheControl(CacheControl.noStore())
                .resourceChain(false)
                .addResolver(new PathResourceResolver() {
                    @Override
                    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
                        return super.getResource(path.replaceFirst("^[^/]*/", ""), location);
                    }
                });
    }

    @GetMapping("/assets/{build}/app.css")
    ResponseEntity<String> css(@PathVariable String build) {
        return ResponseEntity.ok()
                .cacheControl(PATH.endsWith("/" + build) ? FOR_EVER : CacheControl.noStore())
                .contentType(MediaType.valueOf("text/css;charset=utf-8"))
                .body(CSS);
    }

    private static String fingerprint() {
        var sum = new CRC32();
        sum.update(CSS.getBytes(StandardCharsets.UTF_8));
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*"))
                sum.update(file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
