package io.throughline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// Boots the application with its pages. All such classes share one application *and one database*: each test makes the
/// people and deals it needs, through [WebApp] and the modules' API, and looks only at those.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Throughline.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"throughline.database=provided", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
@Import(WebApp.Configuration.class)
public @interface WebTest {}
