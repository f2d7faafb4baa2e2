package io.throughline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Told to stop, a node is no longer ready at once, and goes on answering for as long as `THROUGHLINE_DRAIN` says, so
/// that a balancer has time to see it and to send nobody here any more. Each answer then ends its connection.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Leaving extends OncePerRequestFilter implements SmartLifecycle {
    private final Duration drain;
    private volatile boolean runs;
    private volatile boolean leaves;

    Leaving(@Value("${THROUGHLINE_DRAIN:0s}") Duration drain) {
        this.drain = drain;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (leaves) response.setHeader("Connection", "close");
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        runs = true;
    }

    /// What listens is stopped after this. That the node is not ready was said before it.
    @Override
    public void stop() {
        leaves = true;
        try {
            Thread.sleep(drain);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        runs = false;
    }

    @Override
    public boolean isRunning() {
        return runs;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
