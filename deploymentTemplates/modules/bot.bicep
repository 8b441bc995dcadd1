metadata description = 'The Azure Bot resource with its channels: Teams, Web Chat and, when asked for, Direct Line.'

@description('Name of the bot resource.')
param name string

@description('What people see.')
param displayName string

@description('Price tier: F0 is free, S1 has an SLA.')
param sku string

@description('Where the bot is, without https://.')
param hostName string

@description('UserAssignedMSI or SingleTenant.')
param appType string

@description('App id of the registration or client id of the identity.')
param appId string

@description('Resource id of the identity; empty for SingleTenant.')
param identityId string

@description('Whether Direct Line is opened for Web Chat on other sites.')
param withDirectLine bool

@description('Origins of the pages that may use Direct Line, for example https://intranet.example.')
param origins array

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: sku
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    msaAppId: appId
    msaAppType: appType
    // A tenant's id is no resource id.
    #disable-next-line use-resource-id-functions
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: empty(identityId) ? null : identityId
    isStreamingSupported: false
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    location: 'global'
    properties: {
      isEnabled: true
      acceptedTerms: true
      enableCalling: false
    }
  }
}

resource webChat 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'WebChatChannel'
  location: 'global'
  properties: {
    channelName: 'WebChatChannel'
    location: 'global'
    properties: {
      sites: [
        {
          siteName: 'Default Site'
          isEnabled: true
          isWebchatPreviewEnabled: true
        }
      ]
    }
  }
  // One change of a bot at a time.
  dependsOn: [
    teams
  ]
}

resource directLine 'Microsoft.BotService/botServices/channels@2022-09-15' = if (withDirectLine) {
  parent: bot
  name: 'DirectLineChannel'
  location: 'global'
  properties: {
    channelName: 'DirectLineChannel'
    location: 'global'
    properties: {
      sites: [
        {
          siteName: 'Default Site'
          isEnabled: true
          isV1Enabled: false
          isV3Enabled: true
          isSecureSiteEnabled: true
          trustedOrigins: union([
            'https://${hostName}'
          ], origins)
        }
      ]
    }
  }
  dependsOn: [
    webChat
  ]
}

@description('Name of the bot resource.')
output name string = bot.name
