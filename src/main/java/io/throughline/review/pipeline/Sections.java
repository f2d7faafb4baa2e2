package io.throughline.review.pipeline;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the navigation leads to.
@Configuration(value = "pipelineSections", proxyBeanMethods = false)
class Sections {
    @Bean
    Section dealsSection() {
        return new Section("pipeline.nav", "/deals", Section.Group.FIRST, 'd', 20, Section.EVERYONE);
    }
}
