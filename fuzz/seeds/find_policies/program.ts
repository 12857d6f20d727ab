jconst p = { Statement: [{ Action: `a:b`, Effect: "Allow", x: y }] };
