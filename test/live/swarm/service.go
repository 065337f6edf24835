// A service of an application, and what is asked in its container.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	words := append(os.Args[1:], "", "")
	switch words[0] {
	case "serve":
		serve()
	case "ready":
		if os.Getenv("BROKEN") != "" {
			fail(fmt.Errorf("it is broken"))
		}
		fmt.Print(call("http://127.0.0.1:8080/ready"))
	case "call":
		fmt.Print(call(words[1]))
	case "measure":
		// What every container of a name answers.
		addresses, err := net.LookupHost(words[1])
		fail(err)
		for _, address := range addresses {
			fmt.Println(len(call("http://" + address + words[2])))
		}
	case "read":
		text, err := os.ReadFile(words[1])
		fail(err)
		fmt.Print(string(text))
	case "write":
		fail(os.WriteFile(words[1], []byte("written"), 0o600))
	case "whoami":
		fmt.Printf("%d:%d", os.Getuid(), os.Getgid())
	case "interfaces":
		interfaces, err := net.Interfaces()
		fail(err)
		for _, one := range interfaces {
			addresses, _ := one.Addrs()
			fmt.Println(one.Name, one.MTU, addresses)
		}
	case "routes":
		text, err := os.ReadFile("/proc/net/route")
		fail(err)
		for _, line := range strings.Split(string(text), "\n")[1:] {
			if fields := strings.Fields(line); len(fields) > 1 {
				fmt.Println(fields[1])
			}
		}
	default:
		fail(fmt.Errorf("unknown: %v", os.Args))
	}
}

func serve() {
	host, _ := os.Hostname()
	http.HandleFunc("/", func(answer http.ResponseWriter, request *http.Request) {
		if size, err := strconv.Atoi(request.URL.Query().Get("bytes")); err == nil {
			fmt.Fprint(answer, strings.Repeat("x", size))
			return
		}
		fmt.Fprintf(answer, "%s %s %s %s", os.Getenv("NAME"), os.Getenv("VERSION"), request.URL.Path, host)
	})
	fail(http.ListenAndServe(":8080", nil))
}

func call(url string) string {
	client := http.Client{Timeout: 4 * time.Second}
	response, err := client.Get(url)
	fail(err)
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	fail(err)
	return string(text)
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
