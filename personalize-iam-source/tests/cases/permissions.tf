resource "aws_api_gateway_rest_api" "api" {
  name = "recommendations"
  body = jsonencode({
    openapi = "3.0.1"
    "x-amazon-apigateway-policy" = {
      Statement = [{ Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" }]
    }
  })
}

resource "aws_lambda_permission" "bucket" {
  statement_id   = "AllowBucket"
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.events.function_name
  principal      = "s3.amazonaws.com"
  source_arn     = aws_s3_bucket.events.arn
  source_account = var.account
}

resource "aws_lambda_permission" "everyone" {
  action                 = "lambda:InvokeFunctionUrl"
  function_name          = "events"
  principal              = "*"
  function_url_auth_type = "NONE"
  principal_org_id       = "o-1234567890"
}

resource "aws_lambda_permission" "account" {
  action        = "lambda:InvokeFunction"
  function_name = "events"
  principal     = "111122223333"
}

resource "aws_cloudwatch_event_permission" "organization" {
  statement_id = "Organization"
  principal    = "*"

  condition {
    key   = "aws:PrincipalOrgID"
    type  = "StringEquals"
    value = var.organization
  }
}

resource "aws_cloudwatch_event_permission" "account" {
  action         = "events:PutEvents"
  event_bus_name = aws_cloudwatch_event_bus.events.name
  principal      = "111122223333"
}
