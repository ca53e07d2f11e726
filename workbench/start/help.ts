/** What `npm start -- --help` prints. */
export const HELP = `npm start [-- FLAGS]

Runs the EC2 deployment hunt on an embedded stand-in for Kibana and Elasticsearch, with a sample of
CloudTrail events. Every user's password is "workbench".

  --cloudtrail PATH [PATH...]  hunt in your own CloudTrail: files .json, .json.gz, .ndjson, folders
  --namespace NAME             the data stream's namespace for them (default)
  --now ISO                    a clock that stands still, for cluster and page, like
                               2026-03-07T12:00:00Z; without it the sample's clock stands at its
                               end, and your own files are hunted at the real time
  --elasticsearch URL          the same page against a real cluster, with the user who signs in
  --ca FILE                    the certificate authority of that cluster, PEM
  --port N                     the page's port (5601; 0 = any free one)
  --engine-port N              the Elasticsearch stand-in's port (9200; 0 = any free one)
  --host NAME                  the address that both listen on (127.0.0.1)
  --base-path PATH             a path before every address of the page, like /base
  --faults                     let the user elastic make the next answers go wrong, by PUT to
                               /_workbench/faults of the stand-in (loopback only)
  --no-open                    open no browser
  --help                       this text`;
