package netflix;

import java.io.InputStream;
import java.util.TreeMap;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that says who it is and what it got, and sets a cookie. */
@EnableAutoConfiguration
@RestController
public class Service {
  public static void main(String[] arguments) {
    SpringApplication.run(Service.class, arguments);
  }

  @RequestMapping("/**")
  public TreeMap<String, Object> answer(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String who = System.getenv("HOSTNAME");
    TreeMap<String, Object> said = new TreeMap<>();
    said.put("who", who);
    said.put("path", request.getRequestURI());
    said.put("cookie", request.getHeader("Cookie"));
    said.put("authorization", request.getHeader("Authorization"));
    said.put("forwardedHost", request.getHeader("X-Forwarded-Host"));
    said.put("bytes", sizeOf(request.getInputStream()));
    response.addCookie(new Cookie("of-" + who, "yes"));
    return said;
  }

  private static long sizeOf(InputStream body) throws Exception {
    byte[] part = new byte[65536];
    long bytes = 0;
    for (int read = body.read(part); read > 0; read = body.read(part)) {
      bytes += read;
    }
    return bytes;
  }
}
