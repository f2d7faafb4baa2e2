package io.throughline;

import io.throughline.identity.Users;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.web.servlet.MockMvc;

/// Boots the application with its pages on a database that only this test class uses: for what speaks of the whole
/// installation, such as an import. Where that doesn't matter, [WebTest] is quicker.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Throughline.class,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"throughline.database=provided", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
@Import({FreshDatabase.Configuration.class, OwnWebTest.Configuration.class})
@TestExecutionListeners(
        listeners = FreshDatabase.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface OwnWebTest {
    @TestConfiguration
    class Configuration {
        @Bean
        WebApp webApp(MockMvc mvc, Users users) {
            return new WebApp(mvc, users);
        }
    }
}
