package io.throughline.exchange.page;

import io.throughline.base.Role;
import io.throughline.exchange.world.WorkedExample;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Leads an administrator from the start to the first run while there is nothing to see.
@Configuration(proxyBeanMethods = false)
class FirstVisit implements WebMvcConfigurer {
    private final WorkedExample example;

    FirstVisit(WorkedExample example) {
        this.example = example;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                            throws IOException {
                        if (!request.isUserInRole(Role.ADMINISTRATOR.name()) || !example.isWanted()) return true;
                        response.sendRedirect("/first-run");
                        return false;
                    }
                })
                .addPathPatterns("/");
    }
}
