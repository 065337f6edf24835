package netflix;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.cloud.netflix.eureka.server.EnableEurekaServer;

/** A registry as its makers' guide has it: one annotation, all else is configuration. */
@EnableEurekaServer
@EnableAutoConfiguration
public class Registry {
  public static void main(String[] arguments) {
    SpringApplication.run(Registry.class, arguments);
  }
}
